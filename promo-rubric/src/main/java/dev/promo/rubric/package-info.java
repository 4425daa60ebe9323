/**
 * Ladders in. Start with {@link dev.promo.rubric.RubricReader}; implement {@link
 * dev.promo.rubric.format.RubricFormat} to teach it another notation. {@link dev.promo.rubric.LevelShiftRubric} is for
 * people whose company has no ladder.
 */
@NullMarked
package dev.promo.rubric;

import org.jspecify.annotations.NullMarked;
