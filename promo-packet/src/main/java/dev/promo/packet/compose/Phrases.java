package dev.promo.packet.compose;

import dev.promo.core.evidence.CoverageState;
import dev.promo.core.person.Redaction;
import dev.promo.core.person.Relation;
import dev.promo.core.person.SumSize;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Quarter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The words a packet has for values of the core. */
public final class Phrases {
  /** Keeps two words on one line. */
  public static final String NO_BREAK = "\u00a0";

  private static final String END_OF_SENTENCE = ".!?…";

  private Phrases() {}

  /** A mark that reads without colour, and the word. */
  public static String state(CoverageState state) {
    return switch (state) {
      case CONSISTENT -> "●" + NO_BREAK + "consistent";
      case SOMETIMES -> "◐" + NO_BREAK + "sometimes";
      case NEVER -> "○" + NO_BREAK + "never";
    };
  }

  public static String relation(Relation relation) {
    return switch (relation) {
      case MANAGER -> "manager";
      case SENIOR -> "senior";
      case PEER -> "peer";
      case REPORT -> "report";
      case STAKEHOLDER -> "stakeholder";
      case CUSTOMER -> "customer";
    };
  }

  /** A constant as people write it: {@code in progress}. */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A count and what was counted, whose plural ends in an s: {@code 1 win}, {@code 2 wins}. */
  public static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A count with its sign: {@code +2}, {@code −1}, {@code ±0}. */
  public static String signed(int count) {
    String sign = count < 0 ? "−" : count > 0 ? "+" : "±";
    return sign + Math.abs(count);
  }

  /** {@code Q1 2026}, kept on one line. */
  public static String quarter(Quarter quarter) {
    return "Q" + quarter.number() + NO_BREAK + quarter.year();
  }

  /** {@code 72 → 4 hours, per month-end (−94 %)}; estimates carry a {@code ~}, and sums may be told by size. */
  public static String values(Metric metric, Redaction redaction) {
    String mark = metric.isEstimate() ? "~" : "";
    String after = metric.isSum() && redaction.tellsSumsRoughly()
        ? SumSize.of(metric.after()).words(metric.unit())
        : number(metric.after()) + " " + metric.unit();
    return metric
            .before()
            .map(before -> mark + before(before, metric, redaction) + " → ")
            .orElse("")
        + mark
        + after
        + metric.period().map(period -> ", " + period).orElse("")
        + metric
            .changePercent()
            .map(percent -> (metric.isEstimate() ? " (about " : " (") + signed(percent) + " %)")
            .orElse("");
  }

  private static String before(BigDecimal before, Metric metric, Redaction redaction) {
    return metric.isSum() && redaction.tellsSumsRoughly()
        ? SumSize.of(before).words()
        : number(before);
  }

  private static String number(BigDecimal value) {
    String digits = value.abs().toPlainString();
    return value.signum() < 0 ? "−" + digits : digits;
  }

  /** A clause as a sentence: with a capital and a full stop. */
  public static String clause(String text) {
    String sentence = sentence(text);
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + sentence.substring(Character.charCount(first));
  }

  /** A text as a sentence: with a full stop, unless it ends in one already. */
  public static String sentence(String text) {
    String stripped = text.strip();
    boolean ends =
        !stripped.isEmpty() && END_OF_SENTENCE.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    return ends ? stripped : stripped + ".";
  }

  /** A text that can go on: without the full stop it may end in. */
  public static String withoutFullStop(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** What there is of two texts, with a comma between them if there are both. */
  public static Optional<String> joined(Optional<String> first, Optional<String> second) {
    return first.map(text -> text + second.map(more -> ", " + more).orElse("")).or(() -> second);
  }
}
