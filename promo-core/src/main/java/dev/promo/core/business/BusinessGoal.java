package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * What the manager is measured on.
 *
 * @param name as wins name it; one line
 * @param measure how it is measured
 */
public record BusinessGoal(String name, Optional<String> measure) {
  public BusinessGoal {
    checkArgument(!name.isBlank(), "a goal must be named");
    checkArgument(measure.stream().noneMatch(String::isBlank), "the measure must not be blank");
  }
}
