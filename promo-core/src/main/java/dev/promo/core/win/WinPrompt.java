package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question that draws a win out of a week before it is forgotten.
 *
 * @param id names it inside the catalogue, such as {@code mentoring}
 * @param question whether something of the sort happened
 * @param asks what makes the answer stronger: the effect, and who had it
 * @param kind the kind of win it draws out
 */
public record WinPrompt(
    String id, String question, ImmutableList<String> asks, Optional<WinKind> kind) {
  public WinPrompt {
    checkArgument(!id.isBlank(), "a prompt must have an id");
    checkArgument(!question.isBlank(), "the question of prompt '%s' must not be blank", id);
    checkArgument(
        asks.stream().noneMatch(String::isBlank), "what prompt '%s' asks must not be blank", id);
  }

  /**
   * The answer as a win that can be logged and made stronger later.
   *
   * @param day the day it happened
   * @param answer what was done, one line in the candidate's own words
   */
  public Win draft(LocalDate day, String answer) {
    return Win.builder().id(day + "-" + id).date(day).title(answer).kind(kind).build();
  }
}
