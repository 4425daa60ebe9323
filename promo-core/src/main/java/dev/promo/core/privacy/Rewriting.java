package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import java.util.Optional;

/** What becomes of each sort of thing that a case says. */
interface Rewriting {
  /** Anything people wrote. */
  String text(String text);

  /** Somebody, in the part they play where they stand. */
  Person person(Person person, Part part);

  /** Where something is to be found. */
  Optional<String> address(String address);

  /** How many people a group has. */
  Optional<Integer> people(int count);

  /** The ids of wins or plan items, in the order in which they stand, each with the id it gets. */
  ImmutableMap<String, String> ids(String kind, ImmutableList<String> ids);

  /** What is hidden, and how far. */
  Privacy privacy(Privacy privacy);
}
