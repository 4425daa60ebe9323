package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.MarkdownFormatter;
import dev.promo.packet.support.ChampionAndChallengerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Prints who can speak for the candidate and who is still to be convinced, then which talks are due, what stands before
 * the ask and what the case rests on: for the candidate alone, as Markdown.
 *
 * <p>{@code ChampionsAndChallengers [--on DAY] [LADDER WINS... [CASE]]}; without a day it is the day of the case or else
 * of the newest win, without files the sample's.
 */
public final class ChampionsAndChallengers {
  private static final String USAGE = "ChampionsAndChallengers " + OnDay.USAGE + " " + Inputs.USAGE;

  private ChampionsAndChallengers() {}

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
    Parsed<String> page = inputs
        .read()
        .flatMap(promotion -> day.of(promotion).flatMap(on -> Parsed.of(page(promotion, on))));
    page.value().ifPresent(terminal::print);
    return terminal.report(page.problems());
  }

  /** What the map complains about is advice, and so it stands on the page. */
  private static String page(PromotionCase promotion, LocalDate day) {
    Parsed<Document> map = ChampionAndChallengerMap.of(promotion, day);
    return map.value().map(new MarkdownFormatter()::text).orElse("")
        + new TalkSheet(promotion, day).text(map.problems());
  }
}
