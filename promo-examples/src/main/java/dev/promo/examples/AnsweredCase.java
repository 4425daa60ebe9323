package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.core.win.WinLog;
import dev.promo.journal.CaseFile;
import dev.promo.rubric.RubricReader;

/** Cases after an answer, on the ladder of the sample. The people are invented. */
final class AnsweredCase {
  private AnsweredCase() {}

  static Parsed<PromotionCase> read(String name) {
    return RubricReader.installed()
        .read(SampleCase.ladder())
        .flatMap(
            ladder -> CaseFile.parse(SampleCase.file("answers", name), ladder, WinLog.empty()));
  }
}
