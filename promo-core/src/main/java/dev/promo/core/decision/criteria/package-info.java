/**
 * What would be enough, as both sides agreed it, and what was changed since. Start with {@link
 * dev.promo.core.decision.criteria.CriteriaAgreement}.
 */
@NullMarked
package dev.promo.core.decision.criteria;

import org.jspecify.annotations.NullMarked;
