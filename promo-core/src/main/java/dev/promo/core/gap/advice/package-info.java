/**
 * What to do next: {@link dev.promo.core.gap.advice.Playbook} against a gap, {@link
 * dev.promo.core.gap.advice.OpportunityAdvice} where evidence is thin, and {@link dev.promo.core.gap.advice.Reliability}
 * before either.
 */
@NullMarked
package dev.promo.core.gap.advice;

import org.jspecify.annotations.NullMarked;
