/** What a house may decide otherwise: {@link dev.promo.core.policy.Defaults}, every number with its origin. */
@NullMarked
package dev.promo.core.policy;

import org.jspecify.annotations.NullMarked;
