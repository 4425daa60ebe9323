package dev.promo.core.decision.facts;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * What was answered to a question after a no, word for word. It is kept; what it says becomes a fact only when somebody
 * writes it as one.
 *
 * @param question which one
 * @param on the day
 * @param words as said
 */
public record QuestionAnswer(OpenQuestion question, LocalDate on, String words) {
  public QuestionAnswer {
    checkArgument(!words.isBlank(), "an answer must not be blank");
  }
}
