package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.win.BusinessGoal;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.util.Optional;

/** Reads what those above are measured on. */
final class GoalFields {
  private static final int WORDS_OF_AN_ID = 5;

  private GoalFields() {}

  static ImmutableList<BusinessGoal> read(Fields fields) {
    return fields.list("goals", "goal").stream()
        .flatMap(goal -> goal(goal).stream())
        .collect(toImmutableList());
  }

  private static Optional<BusinessGoal> goal(Fields fields) {
    Optional<String> text = fields.requiredText("goal");
    Optional<String> id =
        fields.text("id").or(() -> text.map(words -> Slug.of(words, WORDS_OF_AN_ID)));
    Optional<Person> owner = People.one(fields, "owner");
    return fields.build(() -> new BusinessGoal(id.orElseThrow(), text.orElseThrow(), owner));
  }
}
