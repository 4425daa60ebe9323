package dev.promo.core.gap.readiness;

/**
 * Whether it is time to ask, by what the log and the people say; each verdict is further on than those before it. It is
 * advice to candidate and sponsor and stands in no document for a room: what a room decides is another matter.
 */
public enum ReadinessVerdict {
  /** The log says too little; nothing follows about the person. */
  INSUFFICIENT_EVIDENCE,
  NOT_YET,
  /** What is short is small and planned. */
  READY_NEXT_CYCLE,
  READY_NOW
}
