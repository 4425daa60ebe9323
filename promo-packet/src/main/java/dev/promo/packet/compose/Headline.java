package dev.promo.packet.compose;

import dev.promo.core.win.Metric;
import dev.promo.core.win.Win;
import dev.promo.packet.document.Language;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The line of a win that is read first: what changed or, for a win that does not say it, what was done. */
public final class Headline {
  /**
   * Digits, perhaps grouped by commas, perhaps with decimals; a full stop behind them is the sentence's. No longer than
   * the values of a metric can be, so that reading one stays cheap.
   */
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)\\d{1,18}(?:,\\d{3}){0,5}(?!\\d)(?:\\.\\d{1,18})?");

  private Headline() {}

  /** One sentence; it says so when it speaks of an estimate. */
  public static String of(Win win, Language language) {
    String claim = win.result().orElse(win.title());
    return isEstimate(claim, win)
        ? language.text("estimated", Phrases.withoutFullStop(claim))
        : Phrases.sentence(claim);
  }

  /** Whether the claim names an estimated value, or there are only estimates to speak of. */
  private static boolean isEstimate(String claim, Win win) {
    boolean isNamed = win.metrics().stream()
        .filter(Metric::isEstimate)
        .anyMatch(metric -> names(claim, metric.after()));
    return isNamed
        || (!win.metrics().isEmpty() && win.metrics().stream().allMatch(Metric::isEstimate));
  }

  /** Whether the value is among the numbers of the claim, whatever its sign and its closing zeros. */
  private static boolean names(String claim, BigDecimal value) {
    return NUMBER
        .matcher(claim)
        .results()
        .map(MatchResult::group)
        .map(digits -> new BigDecimal(digits.replace(",", "")))
        .anyMatch(number -> number.compareTo(value.abs()) == 0);
  }
}
