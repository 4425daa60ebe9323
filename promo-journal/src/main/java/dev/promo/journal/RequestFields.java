package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.gap.plan.RequestCheck;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads which opportunities were asked for, and tells what keeps each request from being answered. */
final class RequestFields {
  private final DimensionNames dimensions;
  private final Consumer<Problem> problems;
  /** Where each request that was read is written. */
  private final List<Fields> places = new ArrayList<>();

  RequestFields(DimensionNames dimensions, Consumer<Problem> problems) {
    this.dimensions = dimensions;
    this.problems = problems;
  }

  ImmutableList<OpportunityRequest> read(Fields plan) {
    ImmutableList<OpportunityRequest> requests = plan.list("requests").stream()
        .flatMap(fields -> request(fields).stream())
        .collect(toImmutableList());
    RequestCheck.problems(
            requests,
            Defaults.standard(),
            (request, part) -> places.get(request).location(part))
        .forEach(problems);
    return requests;
  }

  private Optional<OpportunityRequest> request(Fields fields) {
    Optional<String> dimension = dimensions.required(fields, "dimension");
    Optional<String> opportunity = fields.text("opportunity");
    Optional<Person> of = fields.required("of", People.one(fields, "of"));
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<LocalDate> due = fields.requiredDate("due");
    Optional<OpportunityRequest> made = fields.build(() -> new OpportunityRequest(
        dimension.orElseThrow(),
        opportunity,
        of.orElseThrow(),
        on.orElseThrow(),
        due.orElseThrow()));
    made.ifPresent(request -> places.add(fields));
    return made;
  }
}
