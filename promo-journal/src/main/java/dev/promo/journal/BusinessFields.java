package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.Benefit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.business.BusinessCaseCheck;
import dev.promo.core.business.EarningsProjection;
import dev.promo.core.business.Pitch;
import dev.promo.core.business.UpwardSummary;
import dev.promo.core.business.leverage.OutsideOffer;
import dev.promo.core.money.Money;
import dev.promo.core.win.Beneficiary;
import dev.promo.notation.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what a step costs and what it is worth; what does not fit together is told where it was written. */
final class BusinessFields {
  private static final int MOST_MONTHS = 600;
  private static final int MOST_YEARS = 50;

  private BusinessFields() {}

  static Optional<BusinessCase> read(Fields fields) {
    BusinessCase.Builder business = BusinessCase.builder();
    business
        .pay(AmountFields.money(fields, "pay"))
        .addAllBenefits(all(fields, "benefits"))
        .atStake(fields.text("at-stake"))
        .addAllNotCounted(fields.texts("not-counted"))
        .replacement(fields.fields("replacement").flatMap(CostFields::read))
        .market(fields.fields("market").flatMap(MarketFields::read))
        .offer(fields.fields("offer").flatMap(BusinessFields::offer))
        .projection(fields.fields("projection").flatMap(BusinessFields::projection))
        .pitch(fields.fields("pitch").flatMap(BusinessFields::pitch).orElseGet(Pitch::empty))
        .summary(fields.fields("summary").flatMap(BusinessFields::summary));
    Optional<BusinessCase> read = fields.build(business::build);
    read.ifPresent(
        held -> BusinessCaseCheck.numbers(held, fields::location).forEach(fields::problem));
    return read;
  }

  private static ImmutableList<Benefit> all(Fields fields, String key) {
    return fields.list(key).stream()
        .flatMap(item -> benefit(item).stream())
        .collect(toImmutableList());
  }

  private static Optional<Benefit> benefit(Fields fields) {
    Optional<String> benefit = fields.requiredText("benefit");
    Optional<Beneficiary> who = fields.required(
        "for",
        fields
            .text("for")
            .flatMap(text -> fields.make("for", () -> ShortLines.parseBeneficiary(text))));
    return fields.build(() -> new Benefit(benefit.orElseThrow(), who.orElseThrow()));
  }

  private static Optional<OutsideOffer> offer(Fields fields) {
    Optional<Money> amount = AmountFields.requiredMoney(fields, "amount");
    Optional<LocalDate> received = fields.requiredDate("received");
    Optional<LocalDate> expires = fields.requiredDate("expires");
    Optional<Boolean> acceptable = fields.required("would-accept", fields.flag("would-accept"));
    Optional<Boolean> written = fields.required("written", fields.flag("written"));
    Optional<String> employer = fields.text("employer");
    return fields.build(() -> new OutsideOffer(
        amount.orElseThrow(),
        received.orElseThrow(),
        expires.orElseThrow(),
        acceptable.orElseThrow(),
        written.orElseThrow(),
        employer));
  }

  private static Optional<EarningsProjection> projection(Fields fields) {
    Optional<Money> raise = AmountFields.requiredMoney(fields, "raise");
    Optional<BigDecimal> growth = fields.requiredDecimal("growth-percent");
    Optional<Integer> years = fields.required("years", fields.integer("years", 1, MOST_YEARS));
    return fields.build(() ->
        new EarningsProjection(raise.orElseThrow(), growth.orElseThrow(), years.orElseThrow()));
  }

  private static Optional<Pitch> pitch(Fields fields) {
    Optional<Integer> months = fields.integer("months", 1, MOST_MONTHS);
    Optional<String> packet = fields.text("packet");
    Optional<String> project = fields.text("project");
    Optional<String> result = fields.text("result");
    return fields.build(() -> new Pitch(months, packet, project, result));
  }

  private static Optional<UpwardSummary> summary(Fields fields) {
    ImmutableList<String> sentences = fields.texts("sentences");
    Optional<String> effect = fields.requiredText("effect");
    return fields.build(() -> new UpwardSummary(sentences, effect.orElseThrow()));
  }
}
