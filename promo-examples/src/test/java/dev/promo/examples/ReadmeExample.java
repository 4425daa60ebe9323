package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.journal.CaseFile;
import dev.promo.journal.WinsFile;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import dev.promo.rubric.RubricReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of the README; the lines between the marks stand there. */
final class ReadmeExample {
  private ReadmeExample() {}

  static void run(Path folder, Path page, PrintStream out) throws IOException {
    // <readme>
    Rubric ladder = RubricReader.standard().read(folder.resolve("ladder.yaml")).orElseThrow();
    WinLog wins = WinsFile.read(folder.resolve("brag.md"), ladder).orElseThrow();
    PromotionCase promotion =
        CaseFile.read(folder.resolve("case.yaml"), ladder, wins).orElseThrow();

    Parsed<Document> packet = CalibrationPacket.of(promotion);
    packet.problems().forEach(out::println);
    Document document = packet.orElseThrow();

    out.print(new MarkdownFormatter().text(document));
    Files.write(page, new HtmlFormatter().format(document));
    // </readme>
  }
}
