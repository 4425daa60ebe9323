/**
 * How strong the evidence is. {@link dev.promo.core.evidence.EvidenceScore} weighs one win, {@link
 * dev.promo.core.evidence.Coverage} shows what there is in each dimension, {@link
 * dev.promo.core.evidence.PacketSelection} chooses what to show.
 */
@NullMarked
package dev.promo.core.evidence;

import org.jspecify.annotations.NullMarked;
