package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The day a program is asked to look at a case on, {@code --on DAY} before all else, and the arguments behind it.
 *
 * @param asked the day, if one was named
 * @param rest the other arguments
 */
record OnDay(Optional<LocalDate> asked, ImmutableList<String> rest) {
  static final String USAGE = "[--on DAY]";

  private static final String OPTION = "--on";

  /** Nothing if the option is there and no day behind it. */
  static Optional<OnDay> of(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals(OPTION)) {
      return Optional.of(new OnDay(Optional.empty(), ImmutableList.copyOf(arguments)));
    }
    return arguments.size() < 2
        ? Optional.empty()
        : day(arguments.get(1))
            .map(day -> new OnDay(
                Optional.of(day), ImmutableList.copyOf(arguments.subList(2, arguments.size()))));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The day asked for, or else of the case, or else of its newest win. */
  Parsed<LocalDate> of(PromotionCase promotion) {
    return asked
        .or(promotion::date)
        .or(() -> promotion.log().newest().map(Win::date))
        .map(Parsed::of)
        .orElseGet(() -> Parsed.failed(Problem.error(
            "NO_DAY",
            Location.of("case"),
            "Neither the case nor a win has a date, so there is no day to look at it on.",
            "Write '--on' and a day such as 2026-11-02 before the files.")));
  }
}
