package dev.promo.core.evidence;

import dev.promo.core.win.Win;
import java.util.Comparator;

/**
 * A win beside the strength of its evidence.
 *
 * @param win the win
 * @param score as of the case's window
 */
public record ScoredWin(Win win, EvidenceScore score) {
  /** Strongest first; of equals the newer, then by id. */
  static final Comparator<ScoredWin> STRONGEST_FIRST = Comparator.comparingInt(
          (ScoredWin scored) -> scored.score().points())
      .reversed()
      .thenComparing(scored -> scored.win().date(), Comparator.reverseOrder())
      .thenComparing(scored -> scored.win().id());
}
