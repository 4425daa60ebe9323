package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints the promotion packet of a case as Markdown and, when asked, writes it as a page.
 *
 * <p>{@code PrintPacket [--html FILE] [LADDER WINS... [CASE]]}; without files it prints the sample's packet.
 */
public final class PrintPacket {
  private static final String USAGE = "PrintPacket [--html FILE] " + Inputs.USAGE;
  private static final String HTML = "--html";

  private PrintPacket() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    List<String> files = new ArrayList<>(arguments);
    Optional<Path> page = Optional.empty();
    if (!files.isEmpty() && files.get(0).equals(HTML)) {
      if (files.size() < 2) {
        return terminal.wrongUse(USAGE);
      }
      page = Optional.of(Path.of(files.get(1)));
      files.subList(0, 2).clear();
    }
    Optional<Inputs> inputs = Inputs.of(files);
    return inputs.isEmpty() ? terminal.wrongUse(USAGE) : print(inputs.get(), page, terminal);
  }

  private static int print(Inputs inputs, Optional<Path> page, Terminal terminal) {
    Parsed<Document> packet = inputs.read().flatMap(CalibrationPacket::of);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(packet.problems());
    packet.value().ifPresent(document -> {
      terminal.print(new MarkdownFormatter().format(document));
      page.flatMap(file -> write(document, file, terminal)).ifPresent(problems::add);
    });
    return terminal.report(problems.build());
  }

  private static Optional<Problem> write(Document document, Path file, Terminal terminal) {
    try {
      Files.write(file, new HtmlFormatter().format(document));
      terminal.remark("The same packet as a page: " + file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Problem.error(
          "NOT_WRITABLE",
          Location.of(file.toString()),
          "The page could not be written there.",
          "Name a file in a folder that exists and may be written to."));
    }
  }
}
