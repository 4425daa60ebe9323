package dev.promo.core.gap.advice;

import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.ShapeSignal;

/**
 * A shape of work to look for next.
 *
 * @param dimension where evidence is thin or missing
 * @param signal what work of that shape would show
 * @param pattern the shape
 */
public record Opportunity(RubricDimension dimension, ShapeSignal signal, WorkPattern pattern) {}
