package dev.promo.core.sponsor.talk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** How to ask a manager how promotions come about here: for information, in a one-to-one, and for nothing else. */
public final class ProcessQuestions {
  private ProcessQuestions() {}

  /**
   * What to say, sentence by sentence: first that present goals come first, then an open question.
   *
   * @param presentGoals what the candidate works on now, to be put behind "my goals are"
   * @throws IllegalArgumentException without goals: a question without them sounds like a demand
   */
  public static ImmutableList<String> about(String presentGoals) {
    checkArgument(!presentGoals.isBlank(), "the present goals must not be blank");
    return ImmutableList.of(
        "My goals are " + presentGoals.strip() + ", and they come first.",
        "Beside that I would like to understand how levels are decided here.",
        "Who takes part, what do they read, and when in the year does it happen?",
        "Who could tell me what it took in their own case?");
  }
}
