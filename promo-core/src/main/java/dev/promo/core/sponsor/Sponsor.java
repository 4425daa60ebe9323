package dev.promo.core.sponsor;

import dev.promo.core.person.Person;

/**
 * Who presents and argues the case in the room where the candidate is not.
 *
 * @param person usually the manager
 */
public record Sponsor(Person person) {}
