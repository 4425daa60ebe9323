package dev.promo.core.lint;

import dev.promo.core.lint.Draft.Part;
import dev.promo.core.policy.Defaults;

/** What the fields around a line say, or fail to say. */
final class FieldChecks {
  private FieldChecks() {}

  static void date(Reading reading, Findings findings) {
    if (reading.draft().date().isEmpty()
        && reading.knows(Part.DATE)
        && reading.quantities().stream().noneMatch(Quantity::isFullDate)) {
      findings.add(WinRule.NO_DATE, reading.start(), reading.end());
    }
  }

  static void dimensions(Reading reading, Findings findings) {
    int claims = reading.draft().dimensions().size();
    if (claims == 0 && reading.knows(Part.DIMENSIONS)) {
      findings.add(WinRule.NO_DIMENSION, reading.start(), reading.end());
    }
    if (claims > Defaults.DIMENSIONS_PER_WIN) {
      findings.add(WinRule.DIMENSION_STUFFING, reading.start(), reading.end());
    }
  }

  static void evidence(Reading reading, Findings findings) {
    Draft draft = reading.draft();
    if (reading.knows(Part.EVIDENCE)
        && draft.corroborations().isEmpty()
        && draft.artefacts().isEmpty()) {
      findings.add(WinRule.UNCORROBORATED, reading.start(), reading.end());
    }
  }

  static void age(Reading reading, Findings findings) {
    boolean isStale = reading
        .draft()
        .date()
        .map(date ->
            date.isBefore(reading.asOf().minusMonths(reading.defaults().monthsUntilStale())))
        .orElse(false);
    if (isStale) {
      findings.add(WinRule.STALE_EVIDENCE, reading.start(), reading.end());
    }
  }
}
