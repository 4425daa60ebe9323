package dev.promo.core.sponsor.feedback;

/**
 * Why people with an opinion keep it to themselves, and a question for each reason that makes it easy to say something
 * critical. The reasons are those that those who study feedback name most.
 */
public enum FeedbackPrompt {
  DISCOMFORT(
      "It is unpleasant to say.",
      "What is one thing you would have done differently in my place? I am asking for exactly that."),
  FEAR_OF_REACTION(
      "Nobody knows how it will be taken.",
      "Please name something I should change. I will write it down, thank you and not argue today."),
  TIME(
      "There was no time for it.",
      "One sentence is enough: what should I do less of? A line by the end of the week helps."),
  NO_THOUGHT_GIVEN(
      "Nobody has thought about it.",
      "Could you watch one thing for me in the next meeting, and tell me afterwards what did not work?");

  private final String reason;
  private final String question;

  FeedbackPrompt(String reason, String question) {
    this.reason = reason;
    this.question = question;
  }

  /** Why somebody might say nothing, as a sentence. */
  public String reason() {
    return reason;
  }

  /** What to ask them, to be used as it stands. */
  public String question() {
    return question;
  }
}
