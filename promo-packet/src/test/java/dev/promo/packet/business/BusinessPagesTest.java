package dev.promo.packet.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.Benefit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.CostInput;
import dev.promo.core.business.cost.Estimate;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketRange;
import dev.promo.core.business.market.MarketSource;
import dev.promo.core.business.market.PayRange;
import dev.promo.core.money.Money;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.Policies;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Reach;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.MarkdownFormatter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BusinessPagesTest {
  private static final BusinessCase BENEFICIAL = BusinessCase.none()
      .withBenefits(new Benefit(
          "Both sites follow one plan",
          new Beneficiary("site managers", Optional.of(4), Optional.of(Reach.TEAMS))));
  private static final ReplacementCost SALARIES = ReplacementCost.of(ImmutableMap.of(
      CostInput.PROMOTION_SALARY, euros(140_000), CostInput.EXTERNAL_SALARY, euros(160_000)));
  private static final MarketCheck MARKET = new MarketCheck(
      "Senior Analyst",
      "Malmö",
      Optional.empty(),
      Money.of(120_000, "EUR"),
      new MarketRange(Money.of(150_000, "EUR"), Money.of(160_000, "EUR"), Money.of(171_000, "EUR")),
      ImmutableList.of(
          new MarketSource("Logistics pay survey", LocalDate.of(2026, 5, 1), 212),
          new MarketSource("Chamber pay list", LocalDate.of(2026, 2, 1), 88)),
      Optional.of(PayRange.of(Money.of(110_000, "EUR"), Money.of(160_000, "EUR"))));

  @Test
  @Tag("A-001")
  void without_a_benefit_to_others_there_is_no_business_case() {
    Parsed<Document> page = BusinessCasePage.of(Cases.THREE_LINES);
    assertEquals(Optional.empty(), page.value());
    assertEquals(
        ImmutableList.of("NO_BENEFIT_TO_OTHERS"),
        page.problems().stream().map(Problem::code).collect(ImmutableList.toImmutableList()));
  }

  @Test
  void what_is_missing_is_said_and_what_is_there_is_printed() {
    Parsed<Document> page = BusinessCasePage.of(Cases.THREE_LINES.withBusiness(BENEFICIAL));
    assertFalse(page.hasErrors());
    assertEquals(3, page.problems().size(), page::toString);
    assertTrue(text(page).contains("Both sites follow one plan: for site managers (4)."));
  }

  @Test
  void a_line_without_a_basis_and_a_risk_without_a_price_are_not_counted() {
    String text = text(costing(SALARIES.with(CostInput.FEE, euros(30_000).withoutBasis())));
    assertTrue(text.contains("without basis, not counted"), text);
    assertTrue(
        text.contains(
            "Risk (promotion); Recruiting fee (external hire); Onboarding (external hire)"),
        text);
    assertTrue(text.contains("~20,000 EUR"), text);
  }

  @Test
  void an_assumption_without_a_basis_says_so_before_its_source() {
    Assumption fee = new Assumption(
        Estimate.of(BigDecimal.TEN),
        Assumption.PERCENT,
        Optional.empty(),
        Optional.of("staff list"));
    String text = text(costing(SALARIES.with(CostInput.FEE_RATE, fee)));
    assertTrue(text.contains("of that salary: ~10 %, no basis, staff list."), text);
  }

  @Test
  void a_range_of_a_number_is_a_range_of_the_difference() {
    String text = text(costing(
        SALARIES.with(CostInput.EXTERNAL_SALARY, euros(160_000).within("150000", "175000"))));
    assertTrue(text.contains("within 10,000 EUR and 35,000 EUR"), text);
    assertTrue(
        text.contains("salary of an external hire over its range: 10,000 EUR to 35,000 EUR"), text);
  }

  @Test
  @Tag("A-026")
  void the_market_check_says_range_sources_gap_and_place_in_the_band() {
    String text = text(
        MarketCheckPage.of(Cases.THREE_LINES.withBusiness(BusinessCase.none().withMarket(MARKET))));
    for (String part : ImmutableList.of(
        "150,000 EUR – 160,000 EUR – 171,000 EUR",
        "40,000 EUR = 33.3 % of the pay = 25.0 % of the market",
        "Logistics pay survey, 2026-05-01, n = 212",
        "0.89",
        "20.0 %",
        "promo knows nothing about rights",
        "Private: for the candidate alone")) {
      assertTrue(text.contains(part), text);
    }
  }

  @Test
  void without_a_market_check_the_page_says_so() {
    Parsed<Document> page = MarketCheckPage.of(Cases.THREE_LINES);
    assertTrue(text(page).contains("Nobody has written down yet"));
    assertEquals(1, page.problems().size());
  }

  @ParameterizedTest
  @EnumSource
  void every_page_names_the_policy_that_had_a_say(LeveragePolicy policy) {
    PromotionCase promotion = Cases.THREE_LINES
        .withBusiness(BENEFICIAL)
        .withDefaults(
            Cases.THREE_LINES.defaults().withPolicies(Policies.standard().withLeverage(policy)));
    String footer = "Policies: " + policy.label() + ".";
    assertTrue(text(BusinessCasePage.of(promotion)).contains(footer));
    assertTrue(text(MarketCheckPage.of(promotion)).contains(footer));
  }

  private static Parsed<Document> costing(ReplacementCost cost) {
    return BusinessCasePage.of(Cases.THREE_LINES.withBusiness(BENEFICIAL.withReplacement(cost)));
  }

  private static Assumption euros(long amount) {
    return Assumption.amount(Money.of(amount, "EUR"), "pay list");
  }

  private static String text(Parsed<Document> page) {
    return new MarkdownFormatter().text(page.value().orElseThrow()).replace('\u00a0', ' ');
  }
}
