package dev.promo.core.lint;

import java.util.Locale;

/** The rules about a set of wins or a whole document, with what a finding of each weighs. */
public enum SetRule {
  DUPLICATE_WIN("P01", LintSeverity.WARN),
  RECENCY_CLUSTER("P02", LintSeverity.WARN),
  DIMENSION_THIN("P03", LintSeverity.WARN),
  /** An error while the section on gaps does not name the dimension. */
  DIMENSION_EMPTY("P04", LintSeverity.WARN),
  SINGLE_PROJECT("P05", LintSeverity.WARN),
  ONE_VOICE("P06", LintSeverity.WARN),
  NO_GAPS_SECTION("P07", LintSeverity.ERROR),
  OVER_LIMIT("P08", LintSeverity.ERROR),
  SAME_LEVEL_SHAPE("P09", LintSeverity.WARN),
  RELIABILITY_DIP("P10", LintSeverity.WARN),
  NUMBER_CONFLICT("P11", LintSeverity.ERROR),
  INVISIBLE_WIN("P12", LintSeverity.INFO),
  STATUS_ONLY_UPDATE("P13", LintSeverity.INFO),
  UNMARKED_ESTIMATE("P14", LintSeverity.ERROR);

  private final String id;
  private final LintSeverity severity;

  SetRule(String id, LintSeverity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** Its stable id, such as {@code P03}. */
  public String id() {
    return id;
  }

  /** Its name for people, such as {@code dimension-thin}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public LintSeverity severity() {
    return severity;
  }
}
