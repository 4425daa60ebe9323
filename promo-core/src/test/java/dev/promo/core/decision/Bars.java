package dev.promo.core.decision;

import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.criteria.Threshold.Bar;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers to be reached. */
public final class Bars {
  private Bars() {}

  public static Bar atLeast(String value, String unit) {
    return new Bar(Bar.Kind.AT_LEAST, new BigDecimal(value), unit);
  }

  public static Bar atMost(String value, String unit) {
    return new Bar(Bar.Kind.AT_MOST, new BigDecimal(value), unit);
  }

  public static Threshold threshold(Bar bar) {
    return new Threshold(Optional.of(bar), Optional.empty(), Optional.empty());
  }
}
