package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Decision;
import dev.promo.core.decision.DecisionKind;
import dev.promo.core.problem.Parsed;
import dev.promo.core.win.WinLog;
import dev.promo.journal.CaseFile;
import dev.promo.journal.WinsFile;
import dev.promo.notation.Source;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.rubric.RubricReader;
import java.nio.file.Path;
import java.time.LocalDate;

/** The cases of whole stories, each in a file of its own. */
final class Scenario {
  private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");

  private Scenario() {}

  /** A case in which nothing is wrong. */
  static PromotionCase read(String name) {
    Parsed<PromotionCase> read = RubricReader.installed()
        .read(SampleCase.ladder())
        .flatMap(ladder -> CaseFile.read(file(name), ladder, WinLog.empty()));
    return sound(read);
  }

  /** A case with a ladder and wins of its own in which nothing is wrong. */
  static PromotionCase read(Source ladder, String wins, String caseFile) {
    Parsed<PromotionCase> read = RubricReader.installed()
        .read(ladder)
        .flatMap(rubric -> WinsFile.read(file(wins), rubric)
            .flatMap(log -> CaseFile.read(file(caseFile), rubric, log)));
    return sound(read);
  }

  static Source source(String name) {
    return Source.read(file(name)).orElseThrow();
  }

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  static Decision latest(PromotionCase promotion, LocalDate day) {
    return promotion.decisions().latest(day, promotion.defaults()).orElseThrow();
  }

  static DecisionKind kind(PromotionCase promotion, LocalDate day) {
    return latest(promotion, day).kind();
  }

  /** The texts of a document within its limits. */
  static String texts(Parsed<Document> document) {
    return String.join("\n", DocumentTexts.of(document.orElseThrow()));
  }

  private static PromotionCase sound(Parsed<PromotionCase> read) {
    if (!read.problems().isEmpty()) {
      throw new AssertionError(read.problems());
    }
    return read.orElseThrow();
  }
}
