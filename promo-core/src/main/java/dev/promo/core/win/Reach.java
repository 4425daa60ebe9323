package dev.promo.core.win;

/** How far from the candidate a benefit was felt; each value is farther than those before it. */
public enum Reach {
  SELF("the candidate"),
  /** The candidate's own team. */
  TEAM("own team"),
  TEAMS("several teams"),
  ORGANISATION("the organisation"),
  CUSTOMERS("customers");

  private final String label;

  Reach(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
