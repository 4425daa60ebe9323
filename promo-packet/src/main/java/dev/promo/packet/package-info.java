/** The documents of a case. Start with {@link dev.promo.packet.DocumentKind}. */
@NullMarked
package dev.promo.packet;

import org.jspecify.annotations.NullMarked;
