package dev.promo.examples;

import dev.promo.core.problem.Parsed;
import dev.promo.journal.BragDocument;
import dev.promo.notation.Source;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints a brag document in promo's style: newest first, labels in one order. The file itself is not changed.
 *
 * <p>{@code TidyBrag [FILE]}; without a file it prints the sample's.
 */
public final class TidyBrag {
  private TidyBrag() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    if (arguments.size() > 1) {
      return terminal.wrongUse("TidyBrag [FILE]");
    }
    Parsed<Source> source =
        arguments.isEmpty() ? Parsed.of(SampleCase.brag()) : Source.read(Path.of(arguments.get(0)));
    Parsed<BragDocument> document = source.flatMap(BragDocument::parse);
    document.value().map(BragDocument::print).ifPresent(terminal::print);
    return terminal.report(document.problems());
  }
}
