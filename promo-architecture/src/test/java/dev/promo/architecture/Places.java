package dev.promo.architecture;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Where a rule looks: in the house itself and in the planted copy of it, so that one rule serves both. */
final class Places {
  /** The rooms of the core, lowest first: each knows only those before it. */
  static final ImmutableList<String> ROOMS = ImmutableList.of(
      "problem",
      "money",
      "policy",
      "person",
      "rubric",
      "win",
      "lint",
      "evidence",
      "gap",
      "sponsor",
      "decision",
      "business",
      "cycle",
      "calibration");

  /** The modules whose answers depend on nothing but what they are given. */
  static final String[] PURE = in("core", "notation", "rubric", "journal", "packet");

  private static final String HOUSE = "dev.promo.";
  private static final String PLANTED = "dev.promo.architecture.planted.";

  private Places() {}

  /** Patterns for these modules or rooms, such as {@code core.win}, and everything below them. */
  static String[] in(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of(HOUSE + name + "..", PLANTED + name + ".."))
        .toArray(String[]::new);
  }

  /** Patterns for one package without those below it. */
  static String[] exactly(String name) {
    return new String[] {HOUSE + name, PLANTED + name};
  }

  static String[] room(String name) {
    return in("core." + name);
  }
}
