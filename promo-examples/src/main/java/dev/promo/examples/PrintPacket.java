package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.MarkdownFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Prints the promotion packet of a case as Markdown and, when asked, writes it as a page; or writes it as one file of
 * another format, for A4.
 *
 * <p>{@code PrintPacket [--html FILE | --format FORMAT --out FILE] [LADDER WINS... [CASE]]}; without files
 * it prints the sample's packet.
 */
public final class PrintPacket {
  private static final String USAGE =
      "PrintPacket [--html FILE | --format " + FileFormat.names() + " --out FILE] " + Inputs.USAGE;

  private PrintPacket() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<PacketOptions> options = PacketOptions.of(arguments);
    Optional<Inputs> inputs = options.flatMap(given -> Inputs.of(given.files()));
    return inputs.isEmpty()
        ? terminal.wrongUse(USAGE)
        : print(inputs.get(), options.get(), terminal);
  }

  private static int print(Inputs inputs, PacketOptions options, Terminal terminal) {
    Parsed<PromotionCase> read = inputs.read();
    Parsed<Document> packet = read.flatMap(CalibrationPacket::of);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(packet.problems());
    packet.value().ifPresent(document -> {
      if (options.isPrinted()) {
        terminal.print(new MarkdownFormatter().format(document));
      }
      options
          .file()
          .map(file -> file.write(document, read.value().orElseThrow(), terminal))
          .ifPresent(problems::addAll);
    });
    return terminal.report(problems.build());
  }
}
