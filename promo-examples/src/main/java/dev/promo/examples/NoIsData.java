package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Prints what an answer means, what it leaves open, the letter to send, and the plan that a useful no is.
 *
 * <p>{@code NoIsData [--on DAY] [LADDER WINS... [CASE]]}; without files it looks at a vague no, then at the same no once it
 * is answered usefully.
 */
public final class NoIsData {
  private static final LocalDate DAY_AFTER = LocalDate.of(2027, 4, 2);
  private static final LocalDate WEEK_AFTER = LocalDate.of(2027, 4, 8);

  private NoIsData() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    if (arguments.isEmpty()) {
      return Math.max(
          print(AnsweredCase.read("soft-no.yaml"), Optional.of(DAY_AFTER), terminal),
          print(AnsweredCase.read("useful-no.yaml"), Optional.of(WEEK_AFTER), terminal));
    }
    Optional<OnDay> day = OnDay.of(arguments);
    Optional<Inputs> inputs = day.flatMap(held -> Inputs.of(held.rest()));
    return inputs.isEmpty()
        ? terminal.wrongUse("NoIsData " + OnDay.USAGE + " " + Inputs.USAGE)
        : print(inputs.get().read(), day.orElseThrow().asked(), terminal);
  }

  private static int print(
      Parsed<PromotionCase> read, Optional<LocalDate> asked, Terminal terminal) {
    Parsed<String> text = read.flatMap(promotion -> AnswerSheet.day(promotion, asked)
        .flatMap(day -> Parsed.of(new AnswerSheet(promotion, day).text())));
    text.value().ifPresent(terminal::print);
    return terminal.report(text.problems());
  }
}
