/**
 * What the step costs and what it is worth: {@link dev.promo.core.business.BusinessCase}. Below it {@code cost}, {@code
 * market}, {@code leverage} and {@code script}.
 */
@NullMarked
package dev.promo.core.business;

import org.jspecify.annotations.NullMarked;
