package dev.promo.core.gap;

/** Whether the candidate does already what a line of the target role asks. */
public enum LineStatus {
  DOING,
  NOT_DOING;

  /** What is shown at least sometimes is being done. */
  static LineStatus of(Declared said) {
    return said == Declared.NEVER ? NOT_DOING : DOING;
  }
}
