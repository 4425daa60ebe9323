package dev.promo.core.sponsor.feedback;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody said about the candidate's work.
 *
 * @param source who said it; named in no packet
 * @param date the day
 * @param polarity which way it points
 * @param point what it comes to, in the candidate's own words and without a name: a packet prints it while it is open
 * @param action what is or was done about it
 * @param status how far
 */
public record FeedbackItem(
    Person source,
    LocalDate date,
    FeedbackPolarity polarity,
    String point,
    Optional<String> action,
    FeedbackStatus status) {
  public FeedbackItem {
    checkArgument(!point.isBlank(), "the feedback of %s must not be blank", date);
    checkArgument(
        action.filter(String::isBlank).isEmpty(),
        "what was done about the feedback of %s must not be blank",
        date);
    checkArgument(
        status != FeedbackStatus.ADDRESSED || action.isPresent(),
        "the feedback of %s is addressed, so it must say what was done",
        date);
  }

  /** Whether it speaks against the case: it asks for something else, and nobody has answered it. */
  public boolean isOpenConcern() {
    return polarity == FeedbackPolarity.NEGATIVE && status != FeedbackStatus.ADDRESSED;
  }
}
