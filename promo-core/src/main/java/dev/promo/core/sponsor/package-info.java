/**
 * Who argues the case, who else has a say, what was told and agreed, and what speaks against it. {@link
 * dev.promo.core.sponsor.Support} holds it together.
 */
@NullMarked
package dev.promo.core.sponsor;

import org.jspecify.annotations.NullMarked;
