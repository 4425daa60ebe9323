/**
 * What the documents of a case say. Start with {@link dev.promo.packet.CalibrationPacket}; a formatter of {@link
 * dev.promo.packet.format} turns its document into bytes.
 */
@NullMarked
package dev.promo.packet;

import org.jspecify.annotations.NullMarked;
