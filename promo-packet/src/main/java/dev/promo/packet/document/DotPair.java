package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * One metric before and after.
 *
 * @param metric what is measured; never blank
 * @param before less than 10<sup>18</sup> from zero, with at most 18 decimals, as {@code after}
 * @param unit of both values, such as {@code hours} or {@code %}
 * @param estimate whether one of the values is estimated; both then carry a {@code ~}
 * @param counted over what it was measured, such as {@code per quarter, n = 212}; blank when it is not said
 */
public record DotPair(
    String metric,
    BigDecimal before,
    BigDecimal after,
    String unit,
    boolean estimate,
    String counted) {
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

  public DotPair {
    checkArgument(!metric.isBlank(), "metric must not be blank");
    checkRange("before", before);
    checkRange("after", after);
    requireNonNull(unit, "unit");
    requireNonNull(counted, "counted");
    before = withoutExponent(before);
    after = withoutExponent(after);
  }

  private static void checkRange(String name, BigDecimal value) {
    boolean within = value.abs().compareTo(LIMIT) < 0 && Math.abs(value.scale()) <= 18;
    checkArgument(within, "%s must be below 10^18 with at most 18 decimals", name);
  }

  private static BigDecimal withoutExponent(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  ImmutableList<Cell> asRow() {
    return ImmutableList.of(
        Cell.of(metric), Cell.of(text(before)), Cell.of(text(after)), Cell.of(counted));
  }

  private String text(BigDecimal value) {
    String sign = value.signum() < 0 ? "−" : "";
    String number = (estimate ? "~" : "") + sign + value.abs().toPlainString();
    return unit.isBlank() ? number : number + "\u00a0" + unit;
  }
}
