package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.Estimate;
import dev.promo.core.money.Money;
import dev.promo.notation.Fields;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number that a comparison rests on: {@code value}, {@code low} and {@code high}, each as {@code 140000 EUR},
 * {@code 20 %} or {@code 3 months}, and what it rests on.
 */
final class AssumptionFields {
  private static final Pattern SHARE_OR_TIME =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,4})?) *(%|months?)");

  private AssumptionFields() {}

  /**
   * A number and its unit.
   *
   * @param number as written
   * @param unit as {@link Assumption} names it
   */
  private record Amount(BigDecimal number, String unit) {
    static Amount parse(String text) {
      Matcher written = SHARE_OR_TIME.matcher(text.strip());
      if (written.matches()) {
        return new Amount(
            new BigDecimal(written.group(1)),
            written.group(2).equals("%") ? Assumption.PERCENT : Assumption.MONTHS);
      }
      Money money = Money.parse(text);
      return new Amount(money.amount(), money.currency().getCurrencyCode());
    }
  }

  static Optional<Assumption> read(Fields fields) {
    Optional<Amount> value = fields.required("value", amount(fields, "value"));
    Optional<Amount> low = amount(fields, "low");
    Optional<Amount> high = amount(fields, "high");
    Optional<String> basis = fields.text("basis");
    Optional<String> source = fields.text("source");
    return fields.build(() -> assumption(value.orElseThrow(), low, high, basis, source));
  }

  private static Optional<Amount> amount(Fields fields, String key) {
    return fields.text(key).flatMap(text -> fields.make(key, () -> Amount.parse(text)));
  }

  private static Assumption assumption(
      Amount value,
      Optional<Amount> low,
      Optional<Amount> high,
      Optional<String> basis,
      Optional<String> source) {
    for (Amount end : new Amount[] {low.orElse(value), high.orElse(value)}) {
      checkArgument(
          end.unit().equals(value.unit()),
          "low and high must be in %s, as the value is",
          value.unit());
    }
    Estimate estimate = new Estimate(
        low.orElse(value).number(), value.number(), high.orElse(value).number());
    return new Assumption(estimate, value.unit(), basis, source);
  }
}
