package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Level;
import java.time.LocalDate;

/**
 * One answer of the sponsor to a question asked as if the case had already been won, kept word for word.
 *
 * @param with who was asked
 * @param on the day
 * @param question as asked
 * @param answer as given, to the letter
 */
public record SponsorInterview(Person with, LocalDate on, String question, String answer) {
  public SponsorInterview {
    checkArgument(!question.isBlank(), "the question asked on %s must not be blank", on);
    checkArgument(!answer.isBlank(), "the answer given on %s must not be blank", on);
  }

  /** The two questions to ask; neither suggests an answer. */
  public static ImmutableList<String> questions(Level target) {
    return ImmutableList.of(
        "Suppose the step to " + target.name()
            + " has been approved. Which work would you point to as the reason?",
        "And what would you have wished to see that was not there?");
  }
}
