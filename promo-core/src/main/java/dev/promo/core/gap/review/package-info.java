/** What a month changed. Start with {@link dev.promo.core.gap.review.MonthlyReview}. */
@NullMarked
package dev.promo.core.gap.review;

import org.jspecify.annotations.NullMarked;
