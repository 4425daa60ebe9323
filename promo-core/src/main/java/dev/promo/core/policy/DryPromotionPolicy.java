package dev.promo.core.policy;

/** What is considered first when the title comes without pay. It is an option to weigh, never an instruction. */
public enum DryPromotionPolicy implements Policy {
  ASK_FOR_PAY_DATE(
      "a title without pay: ask for a day on which pay is looked at",
      "Ask for the day on which pay is looked at, and have it written down."),
  ACCEPT(
      "a title without pay: take it",
      "Take the title, and keep the record that pay did not change."),
  DECLINE(
      "a title without pay: decline it", "Decline until title and pay can be decided together."),
  /** The raise that is often named for it is hearsay; see {@link Defaults#hearsayRaiseElsewhere()}. */
  USE_OUTSIDE(
      "a title without pay: use it elsewhere",
      "Take the title, and see what it is worth to others.");

  private final String label;
  private final String option;

  DryPromotionPolicy(String label, String option) {
    this.label = label;
    this.option = option;
  }

  @Override
  public String label() {
    return label;
  }

  /** The option, in a sentence. */
  public String option() {
    return option;
  }
}
