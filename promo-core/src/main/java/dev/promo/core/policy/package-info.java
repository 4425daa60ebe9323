/**
 * What a house may decide otherwise: {@link dev.promo.core.policy.Defaults}, every number with its origin, and {@link
 * dev.promo.core.policy.Policies}, the choices between schools of advice.
 */
@NullMarked
package dev.promo.core.policy;

import org.jspecify.annotations.NullMarked;
