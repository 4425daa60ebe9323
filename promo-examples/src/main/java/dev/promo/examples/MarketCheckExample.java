package dev.promo.examples;

import dev.promo.core.problem.Parsed;
import dev.promo.packet.business.MarketCheckPage;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.MarkdownFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Prints what the market pays beside the present pay, for the candidate alone.
 *
 * <p>{@code MarketCheckExample [LADDER WINS... [CASE]]}; without files it prints the sample's.
 */
public final class MarketCheckExample {
  private MarketCheckExample() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<Inputs> inputs = Inputs.of(arguments);
    if (inputs.isEmpty()) {
      return terminal.wrongUse("MarketCheckExample " + Inputs.USAGE);
    }
    Parsed<Document> page = inputs.get().read().flatMap(MarketCheckPage::of);
    page.value().map(new MarkdownFormatter()::format).ifPresent(terminal::print);
    return terminal.report(page.problems());
  }
}
