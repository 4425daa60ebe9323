package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;

/** All checks of a line. */
final class Checks {
  static final ImmutableList<Check> ALL = ImmutableList.of(
      OutcomeChecks::opening,
      OutcomeChecks::outcome,
      OutcomeChecks::number,
      OutcomeChecks::baseline,
      OutcomeChecks::percentage,
      OutcomeChecks::beneficiary,
      OutcomeChecks::learning,
      FieldChecks::date,
      FieldChecks::dimensions,
      FieldChecks::evidence,
      FieldChecks::age,
      QuotationCheck::quotations,
      CreditChecks::hogging,
      CreditChecks::diffusion,
      CreditChecks::passive,
      WordChecks::lists,
      WordChecks::praise,
      WordChecks::comparison,
      PersonalityCheck::traits,
      PrivacyChecks::privateFacts,
      PrivacyChecks::secrets,
      AcronymCheck::acronyms,
      LengthChecks::length,
      MoneyChecks::basis,
      MoneyChecks::precision,
      ChangeCheck::changes,
      VanityCheck::output);

  private Checks() {}
}
