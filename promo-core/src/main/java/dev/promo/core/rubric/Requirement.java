package dev.promo.core.rubric;

import java.util.Optional;

/**
 * That a level asks a step of proficiency in a dimension.
 *
 * @param level the id of the level that asks
 * @param dimension the id of a dimension with a scale
 * @param step the id of a step of that scale
 * @param optional whether the ladder only welcomes it
 * @param words how the ladder puts it, where that says more than the step, such as {@code 2-3}
 */
public record Requirement(
    String level, String dimension, String step, boolean optional, Optional<String> words) {
  /** A step that must be reached. */
  public static Requirement of(String level, String dimension, String step) {
    return new Requirement(level, dimension, step, false, Optional.empty());
  }
}
