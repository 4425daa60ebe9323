package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.win.BusinessGoal;
import dev.promo.core.win.Objective;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what those above are measured on, and what was set for the candidate. */
final class GoalFields {
  private static final int WORDS_OF_AN_ID = 5;

  private GoalFields() {}

  static ImmutableList<BusinessGoal> read(Fields fields) {
    return fields.list("goals", "goal").stream()
        .flatMap(goal -> goal(goal).stream())
        .collect(toImmutableList());
  }

  static ImmutableList<Objective> objectives(Fields fields) {
    return fields.list("objectives").stream()
        .flatMap(objective -> objective(objective).stream())
        .collect(toImmutableList());
  }

  private static Optional<Objective> objective(Fields fields) {
    Optional<String> text = fields.requiredText("objective");
    Optional<LocalDate> from = fields.date("from");
    Optional<LocalDate> due = fields.requiredDate("due");
    Optional<Objective.Outcome> outcome = fields.choice("outcome", Objective.Outcome.class);
    Optional<String> result = fields.text("result");
    return fields.build(
        () -> new Objective(text.orElseThrow(), from, due.orElseThrow(), outcome, result));
  }

  private static Optional<BusinessGoal> goal(Fields fields) {
    Optional<String> text = fields.requiredText("goal");
    Optional<String> id =
        fields.text("id").or(() -> text.map(words -> Slug.of(words, WORDS_OF_AN_ID)));
    Optional<Person> owner = People.one(fields, "owner");
    return fields.build(() -> new BusinessGoal(id.orElseThrow(), text.orElseThrow(), owner));
  }
}
