package dev.promo.core.sponsor;

import dev.promo.core.person.Person;

/**
 * Who presents and argues the case in the room where the candidate is not.
 *
 * @param person usually the manager
 * @param stance where they stand
 */
public record Sponsor(Person person, SponsorStance stance) {
  /** A sponsor of whose stance nothing is written. */
  public Sponsor(Person person) {
    this(person, SponsorStance.UNKNOWN);
  }
}
