/** What a budget holder reads, and what the candidate alone reads about the market. */
@NullMarked
package dev.promo.packet.business;

import org.jspecify.annotations.NullMarked;
