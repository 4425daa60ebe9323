/** What people said when they were asked, and what was done about it. Start with {@code FeedbackLog}. */
@NullMarked
package dev.promo.core.sponsor.feedback;

import org.jspecify.annotations.NullMarked;
