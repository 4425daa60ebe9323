package dev.promo.core.rubric;

/** Why a ladder asks nothing somewhere, in its own opinion. */
public enum OpenReason {
  /** The dimension has no meaning at this level. */
  NOT_APPLICABLE,
  /** It will be written down one day. */
  TO_BE_DEFINED,
  /** The level asks nothing here, and that is meant. */
  NO_REQUIREMENT
}
