/**
 * Documents in which the candidate looks back: the self-review of a round, and the brag document as others may read it.
 */
@NullMarked
package dev.promo.packet.review;

import org.jspecify.annotations.NullMarked;
