/**
 * How a way of writing ladders down is taught to promo. Implement {@link dev.promo.rubric.format.RubricFormat}; its
 * answer is a {@link dev.promo.rubric.format.LoadedRubric}, which accounts for every piece of the source.
 */
@NullMarked
package dev.promo.rubric.format;

import org.jspecify.annotations.NullMarked;
