/** Who argues the case, and what speaks against it. */
@NullMarked
package dev.promo.core.sponsor;

import org.jspecify.annotations.NullMarked;
