package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.Export;
import dev.promo.packet.calibration.PageLimit;
import dev.promo.packet.document.Document;
import dev.promo.packet.pdf.PdfFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a packet is written to. */
record PacketFile(FileFormat format, Path path) {

  /** Writes it and says so, or says what is wrong. */
  ImmutableList<Problem> write(Document document, RedactedCase shown, Terminal terminal) {
    PromotionCase promotion = shown.promotion();
    Parsed<byte[]> file = Export.file(document, format.formatter(promotion), shown);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    problems.addAll(file.problems());
    file.value().ifPresent(bytes -> problems.addAll(write(bytes, terminal)));
    return format.isPdf()
        ? problems.addAll(problems(document, promotion)).build()
        : problems.build();
  }

  private ImmutableList<Problem> write(byte[] bytes, Terminal terminal) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      return ImmutableList.of(Problem.error(
          "NOT_WRITABLE",
          Location.of(path.toString()),
          "The packet could not be written there.",
          "Name a file in a folder that exists and may be written to."));
    }
    terminal.remark("The packet as a file: " + path);
    return ImmutableList.of();
  }

  /** What is seen only on pages: how many there are, and characters that no font has. */
  private ImmutableList<Problem> problems(Document document, PromotionCase promotion) {
    PdfFormatter pdf = format.pdf(promotion);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    PageLimit.problem(promotion, pdf.pages(document)).ifPresent(problems::add);
    ImmutableSet<String> missing = pdf.missing(document);
    if (!missing.isEmpty()) {
      problems.add(Problem.warning(
          "NO_FONT",
          Location.of("packet").withPath("text"),
          "No font has these characters, which are shown as \uFFFD: " + String.join(" ", missing),
          "In a program, hand a font that has them to PdfFormatter; or write the packet as HTML."));
    }
    return problems.build();
  }
}
