/** The packet that lies on the table when a promotion is decided, section by section. */
@NullMarked
package dev.promo.packet.calibration;

import org.jspecify.annotations.NullMarked;
