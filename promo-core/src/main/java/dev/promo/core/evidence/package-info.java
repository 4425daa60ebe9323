/**
 * How strong the evidence is. {@link dev.promo.core.evidence.EvidenceScore} weighs one win and {@link
 * dev.promo.core.evidence.ScoreBreakdown} says what would make it stronger, {@link dev.promo.core.evidence.Coverage}
 * shows what there is in each dimension, {@link dev.promo.core.evidence.PacketSelection} chooses what to show, {@link
 * dev.promo.core.evidence.Exclusions} says why the rest is left out.
 */
@NullMarked
package dev.promo.core.evidence;

import org.jspecify.annotations.NullMarked;
