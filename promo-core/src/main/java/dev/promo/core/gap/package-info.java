/**
 * What is missing. Start with {@link dev.promo.core.gap.GapAnalysis}.
 *
 * <p>What follows from it stands below: {@link dev.promo.core.gap.plan} to close gaps, {@link
 * dev.promo.core.gap.readiness} to know whether it is time to ask, {@link dev.promo.core.gap.review} to look at it every
 * month.
 */
@NullMarked
package dev.promo.core.gap;

import org.jspecify.annotations.NullMarked;
