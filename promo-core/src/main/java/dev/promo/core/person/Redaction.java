package dev.promo.core.person;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The only way of a person's name into a document: it knows who will read and prints nobody's name or words further
 * than that person agreed.
 */
public final class Redaction {
  private final Consent needed;

  private Redaction(Consent needed) {
    this.needed = needed;
  }

  /**
   * For readers who may see what was agreed for them.
   *
   * @param needed the consent these readers ask for; {@link Consent#NONE} is nobody's
   */
  public static Redaction forReaders(Consent needed) {
    checkArgument(needed != Consent.NONE, "nobody can agree to readers of whom nothing is known");
    return new Redaction(needed);
  }

  /** For the room that decides. */
  public static Redaction forCommittee() {
    return forReaders(Consent.TO_COMMITTEE);
  }

  /** Somebody who takes part in the case itself or is given credit: the name. */
  public String participant(Person person) {
    return person.name();
  }

  /** Somebody who saw the work: the name if they agreed to these readers, otherwise what they are to the candidate. */
  public String witness(Person person, Relation relation, Consent consent) {
    return allows(consent) ? person.name() : relation.label();
  }

  /** Whether words given with this consent may be shown to these readers. */
  public boolean allows(Consent consent) {
    return consent.covers(needed);
  }
}
