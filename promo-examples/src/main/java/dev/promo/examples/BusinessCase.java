package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.script.Scripts;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.business.BusinessCasePage;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.MarkdownFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Prints the business case of a promotion as Markdown, and behind it, for the candidate alone, whether the approach waits
 * or acts, and what to say when asking.
 *
 * <p>{@code BusinessCase [--on DAY] [LADDER WINS... [CASE]]}; without files it prints the sample's.
 */
public final class BusinessCase {
  private static final String USAGE = "BusinessCase " + OnDay.USAGE + " " + Inputs.USAGE;

  private BusinessCase() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<OnDay> day = OnDay.of(arguments);
    Optional<Inputs> inputs = day.flatMap(held -> Inputs.of(held.rest()));
    return inputs.isEmpty()
        ? terminal.wrongUse(USAGE)
        : print(day.orElseThrow(), inputs.get(), terminal);
  }

  private static int print(OnDay day, Inputs inputs, Terminal terminal) {
    Parsed<PromotionCase> promotion = inputs.read();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(promotion.problems());
    promotion.value().ifPresent(held -> {
      Parsed<Document> page = BusinessCasePage.of(held);
      problems.addAll(page.problems());
      page.value().map(new MarkdownFormatter()::format).ifPresent(terminal::print);
      Parsed<LocalDate> on = day.of(held);
      problems.addAll(on.problems());
      on.value().map(known -> approach(held, known)).ifPresent(terminal::print);
      Parsed<String> pitch = held.pitch(Scripts.english());
      problems.addAll(pitch.problems());
      pitch.value().map(BusinessCase::pitch).ifPresent(terminal::print);
    });
    return terminal.report(problems.build());
  }

  private static String approach(PromotionCase promotion, LocalDate day) {
    Sheet sheet = new Sheet().line("").line("For you alone: do you wait or act?");
    promotion
        .approach(day)
        .verdicts()
        .forEach(verdict -> sheet.item(verdict.axis().label() + ": " + Sheet.words(verdict.stance())
            + ". " + verdict.input()));
    return sheet.toString();
  }

  private static String pitch(String text) {
    return new Sheet().line("").line("What to say").item(text).toString();
  }
}
