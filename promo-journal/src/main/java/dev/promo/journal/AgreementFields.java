package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.CriteriaAgreement;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.policy.Defaults;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one version of what would be enough. */
final class AgreementFields {
  private final ReasonFields reasons;

  AgreementFields(ReasonFields reasons) {
    this.reasons = reasons;
  }

  Optional<CriteriaAgreement> read(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<LocalDate> usual = on.map(day -> CriteriaAgreement.usualDue(day, Defaults.standard()));
    ImmutableList<Criterion> criteria = fields.list("criteria").stream()
        .flatMap(each -> criterion(each, usual).stream())
        .collect(toImmutableList());
    Optional<LocalDate> decision = fields.date("next-decision");
    ConfirmationFields confirmations = new ConfirmationFields(fields);
    return fields
        .build(
            () -> new CriteriaAgreement(on.orElseThrow(), criteria, decision, Confirmations.NONE))
        .map(made ->
            new CriteriaAgreement(made.on(), criteria, decision, confirmations.read(made.text())));
  }

  private Optional<Criterion> criterion(Fields fields, Optional<LocalDate> usual) {
    Optional<String> id = fields.requiredText("id");
    boolean isNamed = fields.requiredText("dimension").isPresent();
    Optional<String> dimension =
        isNamed ? fields.required("dimension", reasons.dimension(fields)) : Optional.empty();
    Optional<String> evidence = fields.requiredText("evidence");
    Threshold threshold = reasons.threshold(fields);
    Optional<LocalDate> due = fields.date("due").or(() -> usual);
    return fields.build(() -> new Criterion(
        id.orElseThrow(),
        dimension.orElseThrow(),
        evidence.orElseThrow(),
        threshold,
        due.orElseThrow(() -> new IllegalArgumentException("a criterion needs a date"))));
  }
}
