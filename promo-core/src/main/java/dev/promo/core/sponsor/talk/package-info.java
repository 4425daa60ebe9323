/**
 * What candidate and manager tell each other between two cycles: {@link dev.promo.core.sponsor.talk.OneOnOneUpdate} at
 * each one-to-one, {@link dev.promo.core.sponsor.talk.CareerConversation} about once a month.
 */
@NullMarked
package dev.promo.core.sponsor.talk;

import org.jspecify.annotations.NullMarked;
