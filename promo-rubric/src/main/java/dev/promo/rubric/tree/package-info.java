/** Ladders written in YAML or JSON, promo's own notation first: {@link dev.promo.rubric.tree.PromoRubricFormat}. */
@NullMarked
package dev.promo.rubric.tree;

import org.jspecify.annotations.NullMarked;
