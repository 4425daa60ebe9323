package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.internal.PromoStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that a win moved, and where the number comes from. */
@Value.Immutable
@PromoStyle
public sealed interface Metric extends WithMetric permits ImmutableMetric {
  /** What was counted, such as {@code invoice matching}; one line, without {@code ;} and {@code ": "}. */
  String name();

  /** The value before the work. */
  Optional<BigDecimal> before();

  /** The value after it, in the same unit. */
  BigDecimal after();

  /** The unit of both values, such as {@code hours}, {@code EUR} or {@code %}; one line, without {@code ;}. */
  String unit();

  /** The time frame or denominator, such as {@code per month-end}; one line, without {@code ;}. */
  Optional<String> period();

  Optional<MetricClass> kind();

  Provenance provenance();

  /** How it was measured, what the estimate rests on, or who reported it. */
  Optional<String> basis();

  /** Whether its values are sums of money: it is measured in a currency, such as {@code EUR} or {@code €}. */
  default boolean isSum() {
    return SumUnit.is(unit());
  }

  /** Whether a document has to mark the number. */
  default boolean isEstimate() {
    return provenance() == Provenance.ESTIMATED;
  }

  /**
   * The change in percent of the value before, {@code (after - before) / |before|}, rounded half up to a whole number;
   * nothing when there is no value before or it is zero, when the unit is percent already, or when no {@code int} holds
   * the change.
   */
  default Optional<Integer> changePercent() {
    return before()
        .filter(value -> value.signum() != 0 && !unit().startsWith("%"))
        .map(value ->
            after().subtract(value).movePointRight(2).divide(value.abs(), 0, RoundingMode.HALF_UP))
        .filter(percent -> percent.toBigInteger().bitLength() < Integer.SIZE)
        .map(BigDecimal::intValueExact);
  }

  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "a metric's name must not be blank");
    checkArgument(!name().contains(": "), "the metric's name '%s' must not hold a colon", name());
    checkArgument(
        OneLine.isField(name()),
        "the metric's name '%s' must be one line without semicolon",
        name());
    checkArgument(!unit().isBlank(), "metric '%s' must have a unit", name());
    checkArgument(
        OneLine.isField(unit()) && period().map(OneLine::isField).orElse(true),
        "unit and period of metric '%s' must each be one line without semicolon",
        name());
    checkArgument(
        period().filter(String::isBlank).isEmpty()
            && basis().filter(String::isBlank).isEmpty(),
        "period and basis of metric '%s' must not be blank",
        name());
    checkArgument(
        isPlain(after()) && before().map(Metric::isPlain).orElse(true),
        "the values of metric '%s' must have at most 18 digits and no exponent",
        name());
  }

  private static boolean isPlain(BigDecimal value) {
    return value.precision() <= 18 && 0 <= value.scale() && value.scale() <= 18;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a name, a value after, a unit and a provenance. */
  final class Builder extends ImmutableMetric.Builder {
    Builder() {}
  }
}
