package dev.promo.core.gap.readiness;

import static java.util.stream.Collectors.joining;

import dev.promo.core.gap.DimensionAnalysis;
import java.util.Collection;

/** How sentences name dimensions and numbers. */
final class Named {
  private Named() {}

  static String list(Collection<DimensionAnalysis> dimensions) {
    return dimensions.stream().map(each -> each.dimension().name()).collect(joining(", "));
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
