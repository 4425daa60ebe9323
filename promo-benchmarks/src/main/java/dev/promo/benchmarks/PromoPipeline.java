package dev.promo.benchmarks;

import dev.promo.core.PromotionCase;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.journal.WinsFile;
import dev.promo.notation.Source;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.rubric.RubricReader;

/** promo's way from files to a document, as a program takes it; a problem on the way ends it. */
final class PromoPipeline {
  private final RubricReader reader = RubricReader.standard();

  Rubric ladder(Source source) {
    return reader.read(source).orElseThrow();
  }

  WinLog wins(Source source, Rubric rubric) {
    return WinsFile.parse(source, rubric).orElseThrow();
  }

  PromotionCase promotion(Source ladder, Source wins) {
    Rubric rubric = ladder(ladder);
    return GeneratedCase.of(rubric, wins(wins, rubric));
  }

  Document packet(Source ladder, Source wins) {
    return CalibrationPacket.of(promotion(ladder, wins)).orElseThrow();
  }
}
