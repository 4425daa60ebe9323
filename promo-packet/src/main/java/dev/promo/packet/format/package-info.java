/**
 * How each format prints a document. A format knows headings, lists and tables; it knows nothing of what they say. Start
 * with {@link dev.promo.packet.format.PacketFormatter}.
 */
@NullMarked
package dev.promo.packet.format;

import org.jspecify.annotations.NullMarked;
