package dev.promo.journal;

import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.money.Money;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what was said with a yes. */
final class TermsFields {
  private static final String NO_CHANGE = "no change";

  private final Rubric rubric;

  TermsFields(Rubric rubric) {
    this.rubric = rubric;
  }

  ApprovalTerms read(Fields fields) {
    return ApprovalTerms.builder()
        .title(fields.text("title"))
        .level(level(fields))
        .effective(fields.date("effective"))
        .pay(pay(fields))
        .payReviewOn(fields.date("pay-review"))
        .band(fields.text("band"))
        .reportsTo(People.one(fields, "reports-to"))
        .condition(fields.fields("condition").flatMap(TermsFields::condition))
        .build();
  }

  /** The name of a level of the ladder. */
  private Optional<String> level(Fields fields) {
    Optional<String> written = fields.text("level");
    Optional<Level> level = written.flatMap(rubric::level);
    if (written.isPresent() && level.isEmpty()) {
      fields.problem(CaseLevels.unknownLevel(rubric, written.get(), fields.location("level")));
    }
    return level.map(Level::name);
  }

  private static Optional<PayChange> pay(Fields fields) {
    if (fields.node("pay").filter(Node.Mapping.class::isInstance).isPresent()) {
      return fields.fields("pay").flatMap(TermsFields::raise);
    }
    return fields.text("pay").flatMap(written -> fields.make("pay", () -> amount(written)));
  }

  private static PayChange amount(String written) {
    return written.equalsIgnoreCase(NO_CHANGE)
        ? new PayChange.Unchanged()
        : new PayChange.NewAmount(Optional.empty(), Money.parse(written));
  }

  private static Optional<PayChange> raise(Fields fields) {
    Optional<String> before = fields.text("before");
    Optional<String> after = fields.requiredText("after");
    return fields.build(
        () -> new PayChange.NewAmount(before.map(Money::parse), Money.parse(after.orElseThrow())));
  }

  private static Optional<Condition> condition(Fields fields) {
    Optional<Condition.Kind> kind = fields.requiredChoice("kind", Condition.Kind.class);
    Optional<String> words = fields.requiredText("words");
    Optional<LocalDate> by = fields.requiredDate("by");
    Optional<LocalDate> met = fields.date("met");
    return fields.build(
        () -> new Condition(kind.orElseThrow(), words.orElseThrow(), by.orElseThrow(), met));
  }
}
