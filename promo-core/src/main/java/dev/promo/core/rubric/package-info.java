/** What the next level asks. Start with {@link dev.promo.core.rubric.Rubric} and its view {@code expectations}. */
@NullMarked
package dev.promo.core.rubric;

import org.jspecify.annotations.NullMarked;
