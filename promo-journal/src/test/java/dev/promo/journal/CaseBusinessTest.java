package dev.promo.journal;

import static dev.promo.journal.Reading.codes;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.problems;
import static dev.promo.journal.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.money.Money;
import dev.promo.core.policy.EvidencePolicy;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.Policies;
import dev.promo.core.problem.Parsed;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseBusinessTest {
  private static final String SALARIES =
      "promotion-salary: {value: 140000 EUR, basis: pay list}, external-salary: {value: 160000 EUR, basis: adverts}";
  private static final String OFFER =
      "amount: 158000 EUR, received: 2026-11-09, expires: 2026-11-30, would-accept: yes, written: no";

  @Test
  void three_lines_have_no_business_and_the_standard_policies() {
    PromotionCase promotion = sound(read());
    assertEquals(BusinessCase.none(), promotion.business());
    assertEquals(Policies.standard(), promotion.policies());
  }

  @Test
  void a_comparison_is_read_with_what_its_numbers_rest_on() {
    BusinessCase business =
        sound(read("business:", "  replacement: {" + SALARIES + ", years: 2}")).business();
    assertEquals(
        Money.of(40_000, "EUR"),
        business.replacement().orElseThrow().saving().orElseThrow().base());
  }

  @Test
  void a_number_alone_rests_on_nothing() {
    BusinessCase business = sound(read(
            "business: {replacement: {promotion-salary: 140000 EUR, external-salary: 160000 EUR}}"))
        .business();
    assertEquals(Optional.empty(), business.replacement().orElseThrow().saving());
  }

  @Test
  void a_fee_given_twice_is_warned_of_where_it_is_written() {
    Parsed<PromotionCase> parsed = read(
        "business:",
        "  replacement: {" + SALARIES
            + ", fee: {value: 30000 EUR, basis: quote}, fee-rate: {value: 20 %, basis: contract}}");
    assertEquals(
        "case.yaml:5:16 (business.replacement): WARNING FEE_MISMATCH: The recruiting fee is given twice: the rate comes "
            + "to 32000 EUR, the amount is 30000 EUR. The amount is reckoned with. Keep the one that you can show.\n",
        problems(parsed));
  }

  @ParameterizedTest
  @CsvSource({
    "'pay: 140.000 EUR'",
    "'pay: 140000'",
    "'replacement: {promotion-salary: 140000 EUR}'",
    "'market: {role: Lead}'",
    "'market: {role: a, region: b, pay: 1 EUR, range: {p25: 1 EUR, p50: 2 EUR, p75: 3 EUR}, sources: []}'",
    "'offer: {amount: 158000 EUR}'",
    "'offer: {amount: much, received: 2026-11-09, expires: 2026-11-30, would-accept: yes, written: no}'",
    "'replacement: {promotion-salary: much, external-salary: 160000 EUR}'",
    "'replacement: {promotion-salary: 140000 EUR, external-salary: {value: 160000 EUR, low: 3 months}}'",
    "'replacement: {promotion-salary: 140000 EUR, external-salary: 160000 USD}'",
    "'replacement: {promotion-salary: {value: 99999999999999 EUR, basis: a}, external-salary: 1 EUR, years: 50}'",
    "'projection: {raise: 20000 EUR, growth-percent: 99, years: 10}'",
    "'summary: {sentences: [All went well.], effect: refunds in four days}'",
    "'pitch: {months: 0}'",
    "'benefits: [{benefit: No rush orders, for: warehouse; everybody}]'"
  })
  void a_bad_part_is_told_where_it_is_written_and_costs_only_itself(String part) {
    Parsed<PromotionCase> parsed =
        read("business:", "  at-stake: The outlet has no owner.", "  " + part);
    assertTrue(parsed.hasErrors());
    assertTrue(
        parsed.problems().stream()
            .allMatch(problem -> problem.location().line() == 6
                && problem.location().path().startsWith("business.")),
        problems(parsed));
    assertEquals(
        Optional.of("The outlet has no owner."), kept(parsed).business().atStake());
  }

  @Test
  @Tag("A-027")
  void an_offer_says_whether_it_is_written_and_would_be_taken() {
    BusinessCase business = sound(read("business: {offer: {" + OFFER + "}}")).business();
    assertEquals(false, business.offer().orElseThrow().written());
    assertEquals(
        ImmutableList.of("MISSING_KEY"),
        codes(read("business: {offer: {" + OFFER.replace(", written: no", "") + "}}")));
  }

  @Test
  void policies_are_chosen_by_name_and_a_wrong_one_costs_only_itself() {
    Parsed<PromotionCase> parsed =
        read("policies: {leverage: market-data-only, evidence: numbers-first, exit: shout}");
    assertEquals(1, parsed.problems().size());
    assertEquals(
        Policies.standard()
            .withLeverage(LeveragePolicy.MARKET_DATA_ONLY)
            .withEvidence(EvidencePolicy.NUMBERS_FIRST),
        kept(parsed).policies());
  }

  private static Parsed<PromotionCase> read(String... lines) {
    ImmutableList<String> all = ImmutableList.<String>builder()
        .add("candidate: Noor Haddad", "from: analyst", "to: senior-analyst")
        .add(lines)
        .build();
    return CaseFile.parse(
        Source.of("case.yaml", String.join("\n", all)), Ladders.operations(), WinLog.empty());
  }
}
