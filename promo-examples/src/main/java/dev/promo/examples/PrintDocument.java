package dev.promo.examples;

import static java.util.stream.Collectors.joining;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import dev.promo.packet.document.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints a document of a case: the packet, the plan, or what else people hand over.
 *
 * <p>{@code PrintDocument KIND [--language TAG] [--as FORMAT] [--on DAY] [LADDER WINS... [CASE]]}; without a kind it lists the
 * kinds, without a language it is English, without a format Markdown, without a day it is the day of the case or else of the newest win, without files it
 * prints the sample's.
 */
public final class PrintDocument {
  private static final String USAGE = "PrintDocument KIND " + InLanguage.USAGE + " "
      + AsFormat.USAGE + " " + OnDay.USAGE + " " + Inputs.USAGE + "; KIND is one of " + kinds();

  private PrintDocument() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<DocumentKind> kind = arguments.stream().findFirst().flatMap(DocumentKind::named);
    Optional<InLanguage> language =
        kind.flatMap(known -> InLanguage.of(arguments.subList(1, arguments.size())));
    Optional<AsFormat> format = language.flatMap(held -> AsFormat.of(held.rest()));
    Optional<OnDay> day = format.flatMap(held -> OnDay.of(held.rest()));
    Optional<Inputs> inputs = day.flatMap(held -> Inputs.of(held.rest()));
    return inputs.isEmpty()
        ? terminal.wrongUse(USAGE)
        : print(
            inputs.get().read(),
            kind.orElseThrow(),
            language.orElseThrow().language(),
            day.orElseThrow(),
            format.get(),
            terminal);
  }

  private static int print(
      Parsed<PromotionCase> read,
      DocumentKind kind,
      Language language,
      OnDay day,
      AsFormat as,
      Terminal terminal) {
    DocumentSpec spec = kind.spec().in(language);
    Parsed<Document> document =
        read.flatMap(promotion -> day.of(promotion).flatMap(on -> kind.write(promotion, on, spec)));
    document
        .value()
        .ifPresent(written ->
            terminal.print(as.format().formatter(read.value().orElseThrow()).format(written)));
    return terminal.report(document.problems());
  }

  private static String kinds() {
    return Stream.of(DocumentKind.values()).map(kind -> kind.spec().kind()).collect(joining(", "));
  }
}
