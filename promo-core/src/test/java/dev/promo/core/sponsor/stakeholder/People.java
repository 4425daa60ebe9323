package dev.promo.core.sponsor.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.Person;
import java.util.Optional;
import java.util.stream.IntStream;

/** Invented people with a say. */
public final class People {
  private People() {}

  /** So many champions one level up. */
  public static ImmutableList<Champion> above(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Champion.of(Person.of("Senior " + i), 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** So many challengers for whom nothing is done. */
  public static ImmutableList<Challenger> doubting(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Challenger.of(Person.of("Doubter " + i), "Does it last?"))
        .collect(ImmutableList.toImmutableList());
  }

  static Champion lineManager(String name) {
    return new Champion(
        Person.of(name),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        ImmutableSet.of());
  }
}
