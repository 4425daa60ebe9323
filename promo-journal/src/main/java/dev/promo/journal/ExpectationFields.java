package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.StatedExpectation;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads what people said would count. */
final class ExpectationFields {
  private static final int WORDS_OF_AN_ID = 5;

  private final Set<String> ids = new HashSet<>();

  ImmutableList<StatedExpectation> read(Fields plan) {
    return plan.list("expectations").stream()
        .flatMap(fields -> expectation(fields).filter(said -> isNew(said, fields)).stream())
        .collect(toImmutableList());
  }

  private static Optional<StatedExpectation> expectation(Fields fields) {
    Optional<String> text = fields.requiredText("text");
    Optional<String> id =
        fields.text("id").or(() -> text.map(words -> Slug.of(words, WORDS_OF_AN_ID)));
    Optional<Person> from = fields.required("from", People.one(fields, "from"));
    Optional<LocalDate> on = fields.requiredDate("date");
    return fields.build(() -> new StatedExpectation(
        id.orElseThrow(), from.orElseThrow(), on.orElseThrow(), text.orElseThrow()));
  }

  private boolean isNew(StatedExpectation said, Fields fields) {
    boolean isNew = ids.add(said.id());
    if (!isNew) {
      fields.problem(Problem.error(
          "DUPLICATE_ID",
          fields.location("id"),
          "There is an expectation '" + Words.shown(said.id()) + "' above; this one is left out.",
          "Give it an 'id' of its own."));
    }
    return isNew;
  }
}
