package dev.promo.core.evidence;

/** What a score is made of. The most points of all parts add up to 100; the weights are judgement. */
public enum EvidencePart {
  /** How clear the outcome is: a deliverable, an outcome in words, a number, a number before and after. */
  OUTCOME(30),
  /** Who or what confirms it. */
  CORROBORATION(20),
  /** How much it looks like work of the next level. */
  LEVEL_SHAPE(25),
  /** How far from the candidate it was felt. */
  REACH(10),
  /** What it has to do with the organisation's aims. */
  BUSINESS_LINK(10),
  /** How recent it is; little on purpose, since recency must not decide. */
  CURRENCY(5);

  private final int most;

  EvidencePart(int most) {
    this.most = most;
  }

  /** The most points this part can give. */
  public int most() {
    return most;
  }
}
