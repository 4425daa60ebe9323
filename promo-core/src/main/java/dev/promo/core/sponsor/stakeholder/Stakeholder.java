package dev.promo.core.sponsor.stakeholder;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Somebody whose opinion weighs when the case is decided. What is kept here is the candidate's own, and private. */
public sealed interface Stakeholder permits Champion, Challenger {
  /** By name and role: people are never put in an order of worth. */
  Comparator<Stakeholder> BY_NAME = Comparator.comparing(held -> held.person().toString());

  Person person();

  /** How many levels above the candidate they stand; 0 at the same level, nothing when nobody knows. */
  Optional<Integer> levelsAbove();

  /** How the candidate thinks they would rate them; a guess, never shown as that person's word. */
  Optional<Rating> perceived();

  /** The day they last told the candidate what they think. */
  Optional<LocalDate> lastFeedback();

  /** The ids of the wins they know. */
  ImmutableSet<String> knows();
}
