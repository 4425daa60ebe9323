/**
 * The promotion case as a value.
 *
 * <p>The rooms below, in the order of the story, each knowing only those before it:
 *
 * <ul>
 *   <li>{@link dev.promo.core.problem} – what is wrong with a text, where, and how to mend it
 *   <li>{@link dev.promo.core.money} – exact amounts, each in its currency
 *   <li>{@link dev.promo.core.policy} – the numbers and choices a house may change
 *   <li>{@link dev.promo.core.person} – people, and what they agreed to
 *   <li>{@link dev.promo.core.rubric} – what the next level asks
 *   <li>{@link dev.promo.core.win} – what was done, and who saw it
 *   <li>{@link dev.promo.core.evidence} – how strong it is, and what to show
 *   <li>{@link dev.promo.core.gap} – what is missing
 *   <li>{@link dev.promo.core.sponsor} – who argues it, who has a say, and what speaks against it
 *   <li>{@link dev.promo.core.decision} – what is asked and answered
 *   <li>{@link dev.promo.core.business} – what it costs and what it is worth
 *   <li>{@link dev.promo.core.cycle} – when, and what has to be done before
 * </ul>
 */
@NullMarked
package dev.promo.core;

import org.jspecify.annotations.NullMarked;
