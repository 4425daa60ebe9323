package dev.promo.packet;

import dev.promo.core.evidence.CoverageState;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Metric;
import java.math.BigDecimal;

/** The words a packet has for values of the core. */
final class Phrases {
  /** Keeps two words on one line. */
  static final String NO_BREAK = "\u00a0";

  private Phrases() {}

  /** A mark that reads without colour, and the word. */
  static String state(CoverageState state) {
    return switch (state) {
      case CONSISTENT -> "●" + NO_BREAK + "consistent";
      case SOMETIMES -> "◐" + NO_BREAK + "sometimes";
      case NEVER -> "○" + NO_BREAK + "never";
    };
  }

  static String relation(Relation relation) {
    return switch (relation) {
      case MANAGER -> "manager";
      case SENIOR -> "senior";
      case PEER -> "peer";
      case REPORT -> "report";
      case STAKEHOLDER -> "stakeholder";
      case CUSTOMER -> "customer";
    };
  }

  /** {@code 72 → 4 hours, per month-end (−94 %)}; estimates carry a {@code ~}. */
  static String values(Metric metric) {
    String mark = metric.isEstimate() ? "~" : "";
    return metric.before().map(before -> mark + number(before) + " → ").orElse("")
        + mark
        + number(metric.after())
        + " "
        + metric.unit()
        + metric.period().map(period -> ", " + period).orElse("")
        + metric
            .changePercent()
            .map(percent -> (metric.isEstimate() ? " (about " : " (") + change(percent) + " %)")
            .orElse("");
  }

  private static String change(int percent) {
    String sign = percent < 0 ? "−" : percent > 0 ? "+" : "±";
    return sign + Math.abs(percent);
  }

  private static String number(BigDecimal value) {
    String digits = value.abs().toPlainString();
    return value.signum() < 0 ? "−" + digits : digits;
  }

  /** A clause as a sentence: with a capital and a full stop. */
  static String clause(String text) {
    String sentence = sentence(text);
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + sentence.substring(Character.charCount(first));
  }

  /** A text as a sentence: with a full stop, unless it ends in one already. */
  static String sentence(String text) {
    String stripped = text.strip();
    return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
  }
}
