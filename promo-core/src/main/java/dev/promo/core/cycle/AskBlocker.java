package dev.promo.core.cycle;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Something that stands before the ask.
 *
 * @param kind of which kind
 * @param reason what is so now, as a sentence
 * @param change what would change it, as an imperative sentence
 */
public record AskBlocker(Kind kind, String reason, String change) {
  public AskBlocker {
    checkArgument(!reason.isBlank(), "what stands before the ask must be said");
    checkArgument(!change.isBlank(), "what would change it must be said");
  }

  /** Kinds of what can stand before an ask, in the order in which they are told. */
  public enum Kind {
    /** The months of preparation have not run. */
    PRE_WORK,
    /** The packet can no longer be handed in. */
    ROUND_CLOSED,
    /** Something is missing in a dimension the case hangs on. */
    CRITICAL_GAP,
    /** A concern on which the case fails is open. */
    CRITICAL_CONCERN,
    /** Nobody would present it. */
    NO_SPONSOR,
    /** Candidate and sponsor do not agree in full. */
    NOT_ALIGNED,
    /** They first spoke about it after the round had opened. */
    ALIGNED_LATE
  }
}
