package dev.promo.core.decision;

/** What a candidate wants to do about a new title without more pay. */
public enum DryPromotionPolicy {
  ASK_FOR_PAY_DATE(
      "Ask for a day on which pay is looked at; three to six months are usual advice."),
  ACCEPT("Take the title as it is."),
  DECLINE("Decline the title until pay comes with it."),
  USE_OUTSIDE(
      "Take the title to an application elsewhere. Some say that about 30 % more pay is to be had; nobody has shown that figure, and it is no forecast.");

  private final String text;

  DryPromotionPolicy(String text) {
    this.text = text;
  }

  /** The option in a sentence. */
  public String text() {
    return text;
  }
}
