package dev.promo.core.gap.readiness;

import dev.promo.core.gap.StructuralBlock;
import java.util.Optional;

/**
 * What has to be known beside the evidence, as people said it.
 *
 * @param sponsorArgues whether the sponsor is known to argue for the case
 * @param isAligned whether candidate and sponsor agree in full on what the case is about
 * @param criticalConcerns how many critical concerns are open
 * @param block what the employer says stands against it whatever the evidence
 */
public record ReadinessFacts(
    boolean sponsorArgues,
    boolean isAligned,
    int criticalConcerns,
    Optional<StructuralBlock> block) {
  /** Nothing is known. */
  public static final ReadinessFacts UNKNOWN =
      new ReadinessFacts(false, false, 0, Optional.empty());
}
