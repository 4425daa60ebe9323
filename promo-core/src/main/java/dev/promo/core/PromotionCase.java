package dev.promo.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.Exclusions;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.Scrutiny;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.Standing;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.lint.Duplicates;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The whole case as one value: whose it is, which step up which ladder, the wins, and what people say about it.
 *
 * <p>A ladder, a log, a candidate and two levels make a case; everything else may come later.
 */
@Value.Immutable
@PromoStyle
public sealed interface PromotionCase extends WithPromotionCase permits ImmutablePromotionCase {
  Rubric rubric();

  WinLog log();

  Person candidate();

  /** The level now held; a level of the rubric. */
  Level currentLevel();

  /** The level asked for; a level of the rubric, above the current one on some track. */
  Level targetLevel();

  /** The round in which it will be decided, as the organisation names it. */
  Optional<String> cycle();

  /** The day the case was written down. */
  Optional<LocalDate> date();

  /** Which writing of the case this is, counted from 1. */
  Optional<Integer> version();

  /** Who may read it, in words. */
  Optional<String> confidentiality();

  /** The time whose work counts, where the case names one; see {@link #evidenceWindow()}. */
  Optional<EvidenceWindow> window();

  Optional<Sponsor> sponsor();

  /** How candidate and manager see the dimensions; at most one for a dimension of the rubric. */
  ImmutableList<Standing> standings();

  ImmutableList<OpenConcern> concerns();

  /** The day on which somebody wrote that no reason against is known; only without concerns. */
  Optional<LocalDate> noConcernsKnownOn();

  /** The findings against wins of the log that the author lets stand, by the win's id. */
  ImmutableListMultimap<String, Dismissal> dismissals();

  Optional<Ask> ask();

  Optional<Thesis> thesis();

  Optional<FutureValue> future();

  /** The numbers this case is judged by. */
  @Value.Default
  default Defaults defaults() {
    return Defaults.standard();
  }

  /**
   * The time whose work counts: the window the case names, or else the usual months up to the case's date or, when it
   * has none, to the newest win. There is none for an empty log without dates.
   */
  default Optional<EvidenceWindow> evidenceWindow() {
    if (window().isPresent()) {
      return window();
    }
    return date()
        .or(() -> log().newest().map(win -> win.date()))
        .map(end -> EvidenceWindow.endingOn(end, defaults().evidenceWindowMonths()));
  }

  /** What the log shows in every dimension. */
  default Coverage coverage() {
    return coverage(log());
  }

  /**
   * What it shows to those who decide: the coverage by wins that at least one of them knows. It is never more than
   * {@link #coverage()}.
   */
  default Coverage visibleCoverage() {
    return coverage(log().visible());
  }

  private Coverage coverage(WinLog part) {
    return evidenceWindow()
        .map(window -> Coverage.of(
            rubric(), part, window, Scrutiny.of(part, window.to(), dismissals()), defaults()))
        .orElseGet(() -> Coverage.none(rubric()));
  }

  /** Which wins of the log tell of the same thing. */
  default Duplicates duplicates() {
    return Duplicates.in(log(), defaults());
  }

  /** The wins to show. */
  default PacketSelection selection() {
    return PacketSelection.of(coverage(), duplicates().clusters(), defaults());
  }

  /** Why each other win is not shown. */
  default Exclusions exclusions() {
    return Exclusions.of(coverage(), duplicates().clusters(), defaults());
  }

  /** What is missing. */
  default GapAnalysis gaps() {
    return GapAnalysis.of(rubric(), targetLevel(), coverage());
  }

  @Value.Check
  default void check() {
    checkLevels();
    checkArgument(
        version().orElse(1) > 0, "version (%s) must be positive", version().orElse(1));
    checkArgument(
        concerns().isEmpty() || noConcernsKnownOn().isEmpty(),
        "a case that names concerns cannot say that none is known");
    checkStandings();
  }

  private void checkLevels() {
    ImmutableSet<Level> levels = ImmutableSet.copyOf(rubric().levels());
    checkArgument(
        levels.contains(currentLevel()) && levels.contains(targetLevel()),
        "the levels '%s' and '%s' must be levels of the ladder '%s'",
        currentLevel().id(),
        targetLevel().id(),
        rubric().title());
    checkArgument(
        rubric().trackBetween(currentLevel(), targetLevel()).isPresent(),
        "no track of the ladder leads from '%s' up to '%s'",
        currentLevel().id(),
        targetLevel().id());
  }

  private void checkStandings() {
    Set<String> rated = new HashSet<>();
    for (Standing standing : standings()) {
      checkArgument(
          rubric().dimensions().stream().anyMatch(held -> held.id().equals(standing.dimension())),
          "'%s' is rated and is no dimension of the ladder",
          standing.dimension());
      checkArgument(rated.add(standing.dimension()), "'%s' is rated twice", standing.dimension());
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a rubric, a log, a candidate, a current and a target level. */
  final class Builder extends ImmutablePromotionCase.Builder {
    Builder() {}
  }
}
