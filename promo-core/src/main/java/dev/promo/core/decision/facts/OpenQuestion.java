package dev.promo.core.decision.facts;

/** What a no leaves open, and the question that would close it. */
public enum OpenQuestion {
  GAP("What exactly lies between the work as it is and the next level?"),
  DIMENSION("Which dimension of the ladder was thin?"),
  EVIDENCE("Which evidence would have made it a yes?"),
  DUE_DATE("By when would that evidence count?"),
  CHECKPOINT("On which day before then do we look at it together?"),
  REVIEWER("Who will look at the evidence and say whether it is enough?"),
  CONFIRMATION("Will you confirm in writing what we said, or correct it?");

  private final String text;

  OpenQuestion(String text) {
    this.text = text;
  }

  /** The question as it is asked. */
  public String text() {
    return text;
  }
}
