package dev.promo.packet.compose;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.person.Redaction;
import dev.promo.core.person.SumSize;
import dev.promo.core.policy.Policy;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Quarter;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words a document has for values of the core.
 *
 * @param language whose words they are
 * @param redaction how closely its readers may be told
 */
public record Wording(Language language, Redaction redaction) {
  /** Of the characters that mean nothing by themselves; stands for the first value of a line. */
  private static final char FIRST_PLACE = '\uE000';

  /** A mark that reads without colour, and the word. */
  public String state(CoverageState state) {
    String mark = switch (state) {
      case CONSISTENT -> "●";
      case SOMETIMES -> "◐";
      case NEVER -> "○";
    };
    return mark + Phrases.NO_BREAK + language.name(state);
  }

  /** What the language calls constants, with commas between them. */
  public String names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(language::name).collect(joining(", "));
  }

  /**
   * A text in which some values stand by themselves, such as names, so that a format can keep their writing direction
   * apart from the words around them.
   *
   * @param values each {@link Inline} and each list of them stands by itself, the others as in {@link Language#text}
   */
  public ImmutableList<Inline> line(String key, Object... values) {
    Object[] places = Arrays.copyOf(values, values.length);
    for (int i = 0; i < places.length; i++) {
      places[i] =
          Stretches.of(values[i]).isEmpty() ? values[i] : Character.toString(FIRST_PLACE + i);
    }
    return Stretches.of(language.text(key, places), FIRST_PLACE, values);
  }

  /** Somebody who saw the work: the name as far as they agreed to it, or what they are to the candidate. */
  public String witness(Corroboration seen) {
    return redaction
        .witness(seen.speaker(), seen.consent(), seen.terms().attribution())
        .orElseGet(() -> language.text("witness." + seen.relation().name()));
  }

  /** {@code Q1 2026}, kept on one line. */
  public String quarter(Quarter quarter) {
    return language.text(
        "quarter", Integer.toString(quarter.number()), Integer.toString(quarter.year()));
  }

  /** {@code 2026-03-14}, or its quarter where days are told roughly. */
  public String day(LocalDate day) {
    return redaction.tellsDaysRoughly() ? quarter(Quarter.of(day)) : day.toString();
  }

  /** {@code 2026-01-01 to 2026-12-31}. */
  public String days(EvidenceWindow window) {
    return language.text("days", window.from(), window.to());
  }

  /** What a footer calls policies, such as {@code a full packet; no leverage}. */
  public String policies(Policy... policies) {
    return Stream.of(policies)
        .map(policy -> language.name((Enum<?>) policy))
        .collect(joining("; "));
  }

  /** {@code 72 → 4 hours, per month-end (−94 %)}; estimates carry a {@code ~}, and sums may be told by size. */
  public String values(Metric metric) {
    String mark = metric.isEstimate() ? "~" : "";
    return metric.before().map(before -> mark + before(before, metric) + " → ").orElse("")
        + mark
        + told(metric.after(), metric)
        + metric.period().map(period -> ", " + period).orElse("")
        + metric.changePercent().map(percent -> change(metric, percent)).orElse("");
  }

  /** The value before, with its unit, told as closely as {@link #values} tells it; nothing if it is not known. */
  public Optional<String> valueBefore(Metric metric) {
    String mark = metric.isEstimate() ? "~" : "";
    return metric.before().map(before -> mark + told(before, metric));
  }

  private String change(Metric metric, int percent) {
    String key = metric.isEstimate() ? "metric.about" : "metric.change";
    return " (" + language.text(key, Phrases.signed(percent)) + ")";
  }

  private String before(BigDecimal before, Metric metric) {
    return isRough(metric) ? size(before, "") : number(before);
  }

  private String told(BigDecimal value, Metric metric) {
    return isRough(metric) ? size(value, metric.unit()) : measured(value, metric.unit());
  }

  private String size(BigDecimal sum, String unit) {
    return new CoverTexts(language).sum(SumSize.of(sum), unit);
  }

  private boolean isRough(Metric metric) {
    return metric.isSum() && redaction.tellsSumsRoughly();
  }

  /** {@code 4 hours}; no line ends before a sign such as {@code %}. */
  private static String measured(BigDecimal value, String unit) {
    boolean isSign = unit.chars().noneMatch(Character::isLetter);
    return number(value) + (isSign ? "\u00A0" : " ") + unit;
  }

  private static String number(BigDecimal value) {
    String digits = value.abs().toPlainString();
    return value.signum() < 0 ? "−" + digits : digits;
  }
}
