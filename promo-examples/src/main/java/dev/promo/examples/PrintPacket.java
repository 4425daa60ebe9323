package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.Export;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import dev.promo.packet.format.MarkdownFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Prints the promotion packet of a case as Markdown and, when asked, writes it as a page; or writes it as one file of
 * another format, for A4.
 *
 * <p>{@code PrintPacket [--profile PROFILE] [--language TAG] [--html FILE | --format FORMAT --out FILE] [LADDER WINS... [CASE]]}; without
 * a profile nothing is hidden but what people did not agree to show, without files it prints the sample's packet.
 */
public final class PrintPacket {
  private static final String USAGE = "PrintPacket " + PacketOptions.USAGE + " " + Inputs.USAGE;

  private PrintPacket() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<PacketOptions> options = PacketOptions.of(arguments);
    Optional<Inputs> inputs = options.flatMap(given -> Inputs.of(given.files()));
    return inputs.isEmpty()
        ? terminal.wrongUse(USAGE)
        : print(inputs.get(), options.orElseThrow(), terminal);
  }

  private static int print(Inputs inputs, PacketOptions options, Terminal terminal) {
    Parsed<RedactedCase> redacted = inputs
        .read()
        .flatMap(promotion -> Parsed.of(
            RedactedCase.of(promotion, options.profile(), Export.words(options.language()))));
    DocumentSpec spec = DocumentKind.PACKET.spec().in(options.language());
    Parsed<Document> packet = redacted.flatMap(
        held -> Export.document(DocumentKind.PACKET, held, day(held.promotion()), spec));
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(packet.problems());
    packet.value().ifPresent(document -> {
      RedactedCase shown = redacted.value().orElseThrow();
      if (options.isPrinted()) {
        Parsed<byte[]> printed = Export.file(document, new MarkdownFormatter(), shown);
        printed.value().ifPresent(terminal::print);
        problems.addAll(printed.problems());
      }
      options.file().map(file -> file.write(document, shown, terminal)).ifPresent(problems::addAll);
    });
    return terminal.report(problems.build());
  }

  /** No part of a packet counts from a day, so any day will do. */
  private static LocalDate day(PromotionCase promotion) {
    return promotion.date().orElse(LocalDate.EPOCH);
  }
}
