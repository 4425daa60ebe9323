package dev.promo.examples;

import dev.promo.core.problem.Parsed;
import java.util.List;
import java.util.Optional;

/**
 * Prints what a month changed: what is thin, what moved, what work to seek next, and how the plan stands.
 *
 * <p>{@code MonthlyReview [--on DAY] [LADDER WINS... [CASE]]}; without a day it is the day of the case or else of the
 * newest win, without files the sample's.
 */
public final class MonthlyReview {
  private static final String USAGE = "MonthlyReview " + OnDay.USAGE + " " + Inputs.USAGE;

  private MonthlyReview() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<OnDay> day = OnDay.of(arguments);
    Optional<Inputs> inputs = day.flatMap(held -> Inputs.of(held.rest()));
    return inputs.isEmpty()
        ? terminal.wrongUse(USAGE)
        : print(inputs.get(), day.orElseThrow(), terminal);
  }

  private static int print(Inputs inputs, OnDay day, Terminal terminal) {
    Parsed<String> review = inputs
        .read()
        .flatMap(promotion -> day.of(promotion)
            .flatMap(on -> Parsed.of(new ReviewSheet(promotion, promotion.review(on)).text())));
    review.value().ifPresent(terminal::print);
    return terminal.report(review.problems());
  }
}
