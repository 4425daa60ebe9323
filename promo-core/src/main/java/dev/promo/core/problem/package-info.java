/**
 * What is wrong with a text, where, and what to do about it. Start with {@link dev.promo.core.problem.Parsed}: every
 * door of promo answers with one.
 */
@NullMarked
package dev.promo.core.problem;

import org.jspecify.annotations.NullMarked;
