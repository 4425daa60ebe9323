package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints what a month changed: what is thin, what moved, what work to seek next, and how the plan stands.
 *
 * <p>{@code MonthlyReview [--on DAY] [LADDER WINS... [CASE]]}; without a day it is the day of the case or else of the
 * newest win, without files the sample's.
 */
public final class MonthlyReview {
  private static final String USAGE = "MonthlyReview [--on DAY] " + Inputs.USAGE;
  private static final String ON = "--on";

  private MonthlyReview() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    List<String> files = new ArrayList<>(arguments);
    Optional<LocalDate> day = Optional.empty();
    if (!files.isEmpty() && files.get(0).equals(ON)) {
      day = files.size() < 2 ? Optional.empty() : day(files.get(1));
      if (day.isEmpty()) {
        return terminal.wrongUse(USAGE);
      }
      files.subList(0, 2).clear();
    }
    Optional<Inputs> inputs = Inputs.of(files);
    return inputs.isEmpty() ? terminal.wrongUse(USAGE) : print(inputs.get(), day, terminal);
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static int print(Inputs inputs, Optional<LocalDate> asked, Terminal terminal) {
    Parsed<String> review = inputs.read().flatMap(promotion -> review(promotion, asked));
    review.value().ifPresent(terminal::print);
    return terminal.report(review.problems());
  }

  private static Parsed<String> review(PromotionCase promotion, Optional<LocalDate> asked) {
    return asked
        .or(promotion::date)
        .or(() -> promotion.log().newest().map(Win::date))
        .map(day -> Parsed.of(new ReviewSheet(promotion, promotion.review(day)).text()))
        .orElseGet(() -> Parsed.failed(Problem.error(
            "NO_DAY",
            Location.of("review"),
            "Neither the case nor a win has a date, so there is no month to look at.",
            "Write '--on' and a day such as 2026-11-02 before the files.")));
  }
}
