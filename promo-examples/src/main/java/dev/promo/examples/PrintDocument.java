package dev.promo.examples;

import static java.util.stream.Collectors.joining;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.document.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints a document of a case: the packet, the plan, or what else people hand over.
 *
 * <p>{@code PrintDocument KIND [--as FORMAT] [--on DAY] [LADDER WINS... [CASE]]}; without a kind it lists the kinds,
 * without a format it is Markdown, without a day it is the day of the case or else of the newest win, without files it
 * prints the sample's.
 */
public final class PrintDocument {
  private static final String USAGE = "PrintDocument KIND " + Format.USAGE + " " + OnDay.USAGE + " "
      + Inputs.USAGE + "; KIND is one of " + kinds();

  private PrintDocument() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<DocumentKind> kind = arguments.stream().findFirst().flatMap(DocumentKind::named);
    Optional<Format> format =
        kind.flatMap(known -> Format.of(arguments.subList(1, arguments.size())));
    Optional<OnDay> day = format.flatMap(held -> OnDay.of(held.rest()));
    Optional<Inputs> inputs = day.flatMap(held -> Inputs.of(held.rest()));
    return inputs.isEmpty()
        ? terminal.wrongUse(USAGE)
        : print(
            inputs
                .get()
                .read()
                .flatMap(promotion -> write(kind.orElseThrow(), day.orElseThrow(), promotion)),
            format.orElseThrow(),
            terminal);
  }

  private static Parsed<Document> write(DocumentKind kind, OnDay day, PromotionCase promotion) {
    return day.of(promotion).flatMap(on -> kind.write(promotion, on));
  }

  private static int print(Parsed<Document> document, Format format, Terminal terminal) {
    document.value().map(format.formatter()::format).ifPresent(terminal::print);
    return terminal.report(document.problems());
  }

  private static String kinds() {
    return Stream.of(DocumentKind.values()).map(kind -> kind.spec().kind()).collect(joining(", "));
  }
}
