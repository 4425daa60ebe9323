package dev.promo.core.person;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.policy.Defaults;
import java.util.Optional;

/**
 * The only way of a person's name into a document, and of counts of people and whatever else may have to be told
 * roughly: it knows who will read and prints nobody's name or words further than that person agreed.
 */
public final class Redaction {
  private final Consent needed;
  private final RedactionProfile profile;

  private Redaction(Consent needed, RedactionProfile profile) {
    this.needed = needed;
    this.profile = profile;
  }

  /**
   * For readers who may see what was agreed for them.
   *
   * @param needed the consent these readers ask for; {@link Consent#NONE} is nobody's
   */
  public static Redaction forReaders(Consent needed) {
    checkArgument(needed != Consent.NONE, "nobody can agree to readers of whom nothing is known");
    return new Redaction(needed, RedactionProfile.FULL);
  }

  /** For the room that decides. */
  public static Redaction forCommittee() {
    return forReaders(Consent.TO_COMMITTEE);
  }

  /** For the same readers, who see no more than a profile shows. Names are hidden in the case, before it comes here. */
  public Redaction as(RedactionProfile shown) {
    return new Redaction(needed, shown);
  }

  /** Somebody who takes part in the case itself or is given credit: the name. */
  public String participant(Person person) {
    return person.name();
  }

  /**
   * Somebody who saw the work: the name if they agreed to these readers. Otherwise none, and a document says what they
   * are to the candidate.
   */
  public Optional<String> witness(Person person, Consent consent, Attribution attribution) {
    boolean isNamed = allows(consent) && attribution == Attribution.NAMED;
    return isNamed ? Optional.of(person.name()) : Optional.empty();
  }

  /** Whether words given with this consent may be shown to these readers. */
  public boolean allows(Consent consent) {
    return consent.covers(needed);
  }

  /** Whether days are told by their quarter alone. */
  public boolean tellsDaysRoughly() {
    return profile.isCoarse();
  }

  /** Whether sums are told by their {@link SumSize} alone. */
  public boolean tellsSumsRoughly() {
    return profile.isCoarse();
  }

  /** How many people, where that may be told: a small group is not counted. */
  public Optional<Integer> people(int count) {
    return Optional.of(count)
        .filter(held -> !profile.isCoarse() || held >= Defaults.SMALLEST_COUNTED_GROUP);
  }
}
