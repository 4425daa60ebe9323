/**
 * Documents for those who carry a case: what the sponsor says in the room, what the manager hears in a one-to-one, and
 * the candidate's private map of who has a say.
 */
@NullMarked
package dev.promo.packet.support;

import org.jspecify.annotations.NullMarked;
