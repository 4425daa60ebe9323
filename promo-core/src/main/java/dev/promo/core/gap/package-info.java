/** What is missing, and what next. Start with {@link dev.promo.core.gap.GapAnalysis}. */
@NullMarked
package dev.promo.core.gap;

import org.jspecify.annotations.NullMarked;
