package dev.promo.core.business;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is wrong with a business case as a case for others, all at once. */
public final class BusinessCaseCheck {
  private BusinessCaseCheck() {}

  /**
   * Everything that is wrong with it. It is no case for others as long as there is an error.
   *
   * @param places where a part of it is written, by its key, such as {@code benefits}
   */
  public static ImmutableList<Problem> problems(
      BusinessCase business, Function<String, Location> places) {
    return Stream.concat(benefit(business, places), numbers(business, places).stream())
        .sorted()
        .collect(toImmutableList());
  }

  /** What is wrong with its numbers alone, as {@link #problems}. */
  public static ImmutableList<Problem> numbers(
      BusinessCase business, Function<String, Location> places) {
    return fee(business, places).collect(toImmutableList());
  }

  private static Stream<Problem> benefit(BusinessCase business, Function<String, Location> places) {
    return business.benefitsOthers()
        ? Stream.empty()
        : Stream.of(Problem.error(
            "NO_BENEFIT_TO_OTHERS",
            places.apply("benefits"),
            "No benefit names anybody other than the candidate.",
            "Say who else is better off, and how far from the candidate they stand."));
  }

  private static Stream<Problem> fee(BusinessCase business, Function<String, Location> places) {
    return business.replacement().flatMap(cost -> cost.feeMismatch()).stream()
        .map(mismatch -> Problem.warning(
            "FEE_MISMATCH",
            places.apply("replacement"),
            "The recruiting fee is given twice: the rate comes to " + mismatch.byRate()
                + ", the amount is " + mismatch.stated() + ". The amount is reckoned with.",
            "Keep the one that you can show."));
  }
}
