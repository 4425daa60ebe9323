package dev.promo.core.decision;

/** What somebody can do after a no. None is better than another: which one fits is the candidate's own matter. */
public enum NextMove {
  ESCALATE_TO_HR("Ask the people department how the decision was made and what can be reviewed."),
  MORE_EVIDENCE("Gather more evidence where you are, for criteria that you name yourself."),
  NEW_SPONSOR("Look for another sponsor, or for another manager."),
  OTHER_COMPANY(
      "See what other employers look for, and take what you learnt from the answer along."),
  OTHER_TEAM("Look for a team in which the work that is missing is to be had."),
  STAY_AND_ACCEPT("Stay, and leave the question for a time of your choosing.");

  private final String text;

  NextMove(String text) {
    this.text = text;
  }

  /** The option in a sentence. */
  public String text() {
    return text;
  }
}
