package dev.promo.rubric.format;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Rubric;

/**
 * A rubric and how it was understood. What was guessed and what is odd in the source stands beside it, among the
 * problems.
 *
 * @param rubric the ladder
 * @param shape the way of writing ladders down that the source was read as: the name of its {@link RubricFormat}
 * @param unmapped what the source says beyond the rubric, in reading order: each piece of text stands either in the
 *     rubric or here
 */
public record LoadedRubric(Rubric rubric, String shape, ImmutableList<Unmapped> unmapped) {
  public LoadedRubric {
    unmapped = ImmutableList.sortedCopyOf(unmapped);
  }
}
