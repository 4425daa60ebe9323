package dev.promo.core.policy;

/** What is considered first when the title comes without pay. It is an option to weigh, never an instruction. */
public enum DryPromotionPolicy implements Policy {
  ASK_FOR_PAY_DATE(
      "a title without pay: ask for a day on which pay is looked at",
      "Ask for a day on which pay is looked at; three to six months are usual advice."),
  ACCEPT("a title without pay: take it", "Take the title as it is."),
  DECLINE("a title without pay: decline it", "Decline the title until pay comes with it."),
  USE_OUTSIDE(
      "a title without pay: use it elsewhere",
      "Take the title to an application elsewhere. Some say that about 30 % more pay is to be had; nobody has shown that figure, and it is no forecast.");

  private final String label;
  private final String text;

  DryPromotionPolicy(String label, String text) {
    this.label = label;
    this.text = text;
  }

  @Override
  public String label() {
    return label;
  }

  /** The option, in a sentence. */
  public String text() {
    return text;
  }
}
