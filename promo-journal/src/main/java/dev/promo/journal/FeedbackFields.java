package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.sponsor.feedback.FeedbackRequest;
import dev.promo.core.sponsor.feedback.FeedbackStatus;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads which feedback was asked for, what was said, and what was done about it. */
final class FeedbackFields {
  private FeedbackFields() {}

  static FeedbackLog read(Fields fields) {
    return new FeedbackLog(
        fields.list("feedback").stream()
            .flatMap(item -> item(item).stream())
            .collect(toImmutableList()),
        fields.list("feedback-requests").stream()
            .flatMap(request -> request(request).stream())
            .collect(toImmutableList()));
  }

  private static Optional<FeedbackItem> item(Fields fields) {
    Optional<Person> source = fields.required("from", People.one(fields, "from"));
    Optional<LocalDate> date = fields.requiredDate("date");
    Optional<FeedbackPolarity> polarity = fields.requiredChoice("polarity", FeedbackPolarity.class);
    Optional<String> point = fields.requiredText("point");
    Optional<String> action = fields.text("action");
    FeedbackStatus status = status(fields, action);
    return fields.build(() -> new FeedbackItem(
        source.orElseThrow(),
        date.orElseThrow(),
        polarity.orElseThrow(),
        point.orElseThrow(),
        action,
        status));
  }

  /** What is called addressed without a word of what was done is still open; it must not get lost. */
  private static FeedbackStatus status(Fields fields, Optional<String> action) {
    FeedbackStatus status =
        fields.choice("status", FeedbackStatus.class).orElse(FeedbackStatus.OPEN);
    if (status == FeedbackStatus.ADDRESSED && action.isEmpty()) {
      fields.problem(Problem.error(
          "NOT_ADDRESSED",
          fields.location("status"),
          "This feedback is called addressed and does not say what was done; it is kept as open.",
          "Add 'action:' with what was done."));
      return FeedbackStatus.OPEN;
    }
    return status;
  }

  private static Optional<FeedbackRequest> request(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<Person> from = fields.required("from", People.one(fields, "from"));
    return fields.build(() -> new FeedbackRequest(on.orElseThrow(), from.orElseThrow()));
  }
}
