package dev.promo.core.lint;

import static dev.promo.core.lint.LintProfile.DECISION;
import static dev.promo.core.lint.LintProfile.FEEDBACK;
import static dev.promo.core.lint.LintProfile.LOG;
import static dev.promo.core.lint.LintProfile.PACKET;
import static dev.promo.core.lint.LintProfile.PITCH;
import static dev.promo.core.lint.LintSeverity.CONFIRM;
import static dev.promo.core.lint.LintSeverity.ERROR;
import static dev.promo.core.lint.LintSeverity.INFO;
import static dev.promo.core.lint.LintSeverity.WARN;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;

/** The rules about one line, with what a finding of each weighs in each profile. */
public enum WinRule {
  VAGUE_VERB("W01", ofTheLine(WARN)),
  ACTIVITY_WITHOUT_OUTCOME("W02", ofTheLine(WARN).in(LOG, INFO)),
  NO_NUMBER("W03", ofTheLine(WARN)),
  NO_BASELINE("W04", ofTheLine(WARN)),
  BARE_PERCENT("W05", ofTheLine(WARN)),
  NO_BENEFICIARY("W06", ofTheLine(INFO)),
  NO_DATE("W07", ofTheLine(WARN).in(PACKET, ERROR)),
  NO_DIMENSION("W08", ofTheLine(INFO).in(PACKET, ERROR)),
  DIMENSION_STUFFING("W09", ofTheLine(WARN)),
  UNCORROBORATED("W10", ofTheLine(WARN)),
  QUOTE_WITHOUT_SOURCE("W11", everywhere(WARN)),
  INFLATED_CLAIM("W12", everywhere(WARN)),
  CREDIT_HOGGING("W13", ofTheLine(INFO)),
  CREDIT_DIFFUSION("W14", ofTheLine(INFO)),
  HEDGE("W15", everywhere(INFO)),
  UNDEFINED_ACRONYM("W16", everywhere(INFO)),
  STALE_EVIDENCE("W17", ofTheLine(WARN)),
  TOO_LONG("W18", ofTheLine(WARN)),
  TOO_SHORT("W19", ofTheLine(WARN).in(LOG, INFO)),
  PASSIVE_NO_OWNER("W20", ofTheLine(INFO)),
  FUTURE_PROMISE("W21", ofTheLine(INFO).in(PACKET, CONFIRM)),
  TENURE_OR_EFFORT("W22", everywhere(INFO).in(PACKET, CONFIRM).in(PITCH, CONFIRM)),
  ENTITLEMENT_OR_COMPARISON("W23", everywhere(INFO).in(PACKET, CONFIRM).in(PITCH, CONFIRM)),
  PERSONALITY_LANGUAGE("W24", everywhere(INFO).in(FEEDBACK, CONFIRM)),
  VAGUE_FEEDBACK("W25", everywhere(WARN).in(FEEDBACK, CONFIRM).in(DECISION, CONFIRM)),
  PROTECTED_OR_PRIVATE("W26", everywhere(CONFIRM)),
  SECRET_OR_PERSONAL_DATA("W27", everywhere(CONFIRM)),
  MONEY_WITHOUT_BASIS("W28", ofTheLine(WARN)),
  FALSE_PRECISION("W29", ofTheLine(INFO)),
  CONTRADICTORY_CHANGE("W30", ofTheLine(CONFIRM).in(LOG, WARN)),
  VANITY_METRIC("W31", ofTheLine(WARN)),
  LEARNING_WITHOUT_APPLICATION("W32", ofTheLine(WARN)),
  PREVENTION_WITHOUT_STAKES("W33", ofTheLine(INFO)),
  RELATIVE_DATE("W34", everywhere(INFO));

  private final String id;
  private final ImmutableMap<LintProfile, LintSeverity> severities;

  WinRule(String id, Weights weights) {
    this.id = id;
    this.severities = Maps.immutableEnumMap(weights.severities);
  }

  /** Its stable id, such as {@code W03}. */
  public String id() {
    return id;
  }

  /** Its name for people, such as {@code no-number}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a finding weighs in each profile by default; where a profile is missing, the rule is not asked. */
  public ImmutableMap<LintProfile, LintSeverity> severities() {
    return severities;
  }

  /** Whether it looks at fields and counts alone, and so cannot be wrong. */
  public boolean isCertain() {
    return switch (this) {
      case NO_DATE,
          NO_DIMENSION,
          DIMENSION_STUFFING,
          UNCORROBORATED,
          STALE_EVIDENCE,
          TOO_LONG,
          TOO_SHORT -> true;
      default -> false;
    };
  }

  /** A rule about somebody's own work: what is said about others and about a decision is not such a line. */
  private static Weights ofTheLine(LintSeverity severity) {
    return new Weights(EnumSet.complementOf(EnumSet.of(FEEDBACK, DECISION)), severity);
  }

  private static Weights everywhere(LintSeverity severity) {
    return new Weights(EnumSet.allOf(LintProfile.class), severity);
  }

  private static final class Weights {
    private final Map<LintProfile, LintSeverity> severities = new EnumMap<>(LintProfile.class);

    Weights(Iterable<LintProfile> profiles, LintSeverity severity) {
      profiles.forEach(profile -> severities.put(profile, severity));
    }

    Weights in(LintProfile profile, LintSeverity severity) {
      severities.put(profile, severity);
      return this;
    }
  }
}
