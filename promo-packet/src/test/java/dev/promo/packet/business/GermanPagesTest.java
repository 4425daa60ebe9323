package dev.promo.packet.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.Benefit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.business.EarningsProjection;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.CostInput;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.cost.RiskLevel;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketRange;
import dev.promo.core.business.market.MarketSource;
import dev.promo.core.business.market.PayRange;
import dev.promo.core.money.Money;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.Policies;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Reach;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Language;
import dev.promo.packet.format.MarkdownFormatter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GermanPagesTest {
  private static final ReplacementCost COST = new ReplacementCost(
      ImmutableMap.of(
          CostInput.PROMOTION_SALARY,
          euros(70_000),
          CostInput.EXTERNAL_SALARY,
          euros(78_000).within("74000", "82000"),
          CostInput.FEE_RATE,
          Assumption.percent("20", "Vertrag mit der Agentur"),
          CostInput.RAMP,
          Assumption.months("1.5", "die letzten beiden Einstellungen").within("1", "3"),
          CostInput.LOST_PRODUCTIVITY,
          Assumption.percent("50", "Einschätzung von Omar Bell")),
      RiskLevel.LOW,
      RiskLevel.HIGH,
      1);

  private static final BusinessCase WHOLE = BusinessCase.none()
      .withPay(euro(61_000))
      .withBenefits(
          benefit("Ein Plan für beide Lager", "die Lagerleitungen", Optional.of(1200)),
          benefit("Erstattungen dauern eine Woche.", "die Kundschaft", Optional.empty()))
      .withAtStake("Zwischen den Lagern ist niemand zuständig")
      .withNotCounted("die Zeit für Gespräche")
      .withReplacement(COST);

  @Test
  void the_business_case_is_a_whole_page_in_german() {
    assertEquals("""
        # Wirtschaftliche Begründung: Lena Park

        **Es geht um:** Lena Park, Analyst, Finance\\
        **Stand:** 2026-11-03\\
        **Gewünscht:** Promote to Senior Analyst, wirksam ab 2027-01-01.\\
        **Kosten der Beförderung:** 9.000 EUR im Jahr = 70.000 EUR − 61.000 EUR

        ## Wozu es gut ist

        - Ein Plan für beide Lager: für die Lagerleitungen (1.200).
        - Erstattungen dauern eine Woche: für die Kundschaft.

        Was auf dem Spiel steht: Zwischen den Lagern ist niemand zuständig.

        ## Wenn die Rolle von außen besetzt werden müsste

        | Kosten | Beförderung | Einstellung von außen |
        | --- | --- | --- |
        | Gehalt | ~70.000 EUR | ~78.000 EUR |
        | Vermittlungshonorar | – | ~15.600 EUR |
        | Einarbeitung | – | ~4.875 EUR |
        | Risiko | gering, nicht beziffert | hoch, nicht beziffert |
        | Summe, 1 Jahr | ~70.000 EUR | ~98.475 EUR |

        Unterschied, Einstellung von außen abzüglich Beförderung, in 1 Jahr: ~28.475 EUR, zwischen 21.883,33 EUR und 38.650 EUR.

        - Gehalt mit der Beförderung: ~70.000 EUR, Gehaltsliste.
        - Gehalt bei einer Einstellung von außen: ~78.000 EUR (74.000 bis 82.000), Gehaltsliste.
        - Vermittlungshonorar als Anteil dieses Gehalts: ~20 %, Vertrag mit der Agentur.
        - Zeit bis zur vollen Leistung: ~1,5 Monate (1 bis 3), die letzten beiden Einstellungen.
        - Arbeit, die in dieser Zeit verloren geht: ~50 %, Einschätzung von Omar Bell.

        Unterschied, wenn jeweils nur eine Annahme über ihre Spanne geht: Gehalt bei einer Einstellung von außen: 23.425 EUR bis 33.525 EUR; Zeit bis zur vollen Leistung: 26.850 EUR bis 33.350 EUR.

        ## Was nicht mitgezählt ist

        Risiko (Beförderung); Risiko (Einstellung von außen); die Zeit für Gespräche.

        ---

        Rechenweg: Honorar = Gehalt der eingestellten Person × Satz; Einarbeitung = dieses Gehalt × Monate ÷ 12 × verlorene Arbeit; Risiko = Kosten × Wahrscheinlichkeit.

        Verglichen wird ein einziger Fall: Jemand anderes muss eingestellt werden. Geht niemand, wird auch niemand eingestellt. Zahlen mit ~ sind Schätzungen.

        Gewähltes Vorgehen: kein Druckmittel.
        """, business(WHOLE));
  }

  @Test
  void several_years_and_what_rests_on_nothing_are_told_in_german() {
    ReplacementCost cost = ReplacementCost.of(ImmutableMap.of(
            CostInput.PROMOTION_SALARY,
            euros(70_000),
            CostInput.EXTERNAL_SALARY,
            euros(78_000),
            CostInput.RAMP,
            Assumption.months("1", "Schätzung").withoutBasis(),
            CostInput.LOST_PRODUCTIVITY,
            Assumption.percent("50", "Schätzung"),
            CostInput.FEE,
            euros(30_000).withoutBasis()))
        .withYears(2);
    String page = business(WHOLE.withReplacement(cost));
    assertTrue(page.contains("| Summe, 2 Jahre |"), page);
    assertTrue(page.contains("abzüglich Beförderung, in 2 Jahren: ~16.000 EUR."), page);
    assertTrue(page.contains("Zeit bis zur vollen Leistung: ~1 Monat, ohne Grundlage."), page);
    assertTrue(page.contains("| ohne Grundlage, nicht mitgezählt |"), page);
    assertTrue(page.contains("Vermittlungshonorar: ~30.000 EUR, ohne Grundlage."), page);
  }

  @Test
  void the_market_check_is_a_whole_page_in_german() {
    String page = market(Optional.of("DE"), 10);
    assertTrue(page.contains("""
            **Rolle:** Senior Analyst, Hamburg\\
            **Markt, p25 – p50 – p75:** 68.000 EUR – 74.000 EUR – 81.000 EUR\\
            **Jetziges Gehalt:** 61.000 EUR\\
            **Abstand, p50 abzüglich Gehalt:** 13.000 EUR = 21,3 % des Gehalts = 17,6 % des Marktwerts\\
            **Spanne des Arbeitgebers:** 62.000 EUR – 78.000 EUR; Compa-Ratio, Gehalt ÷ Mitte: 0,87; Lage in der Spanne, (Gehalt − Min.) ÷ (Max. − Min.): −6,3 %

            ## Quellen

            - Gehaltsumfrage Logistik, 2026-05-01, n = 1212
            - Liste der Kammer, 2026-02-01, n = 88

            ## Was zum Gehalt gefragt werden darf

            Nach Artikel 7 der Richtlinie (EU) 2023/970"""), page);
    assertTrue(page.contains("Tätigkeit erhalten. Durchgesehen am 2026-11-25."), page);
    assertTrue(
        page.contains(
            "Wächst das Gehalt um 2,5 % im Jahr, so summiert sich eine Erhöhung um 9.000 EUR in 10 Jahren auf ~100.830,44 EUR ="),
        page);
    assertTrue(page.contains("Privat: nur für die Person, um die es geht,"), page);
  }

  @Test
  void an_unknown_country_and_a_single_year_are_told_in_german() {
    String page = market(Optional.empty(), 1);
    assertTrue(page.contains("promo weiß nichts über Auskunftsrechte"), page);
    assertTrue(page.contains("in 1 Jahr auf ~9.000 EUR ="), page);
    assertTrue(
        market(BusinessCase.none()).contains("Noch ist nicht aufgeschrieben, was der Markt"));
  }

  @ParameterizedTest
  @EnumSource
  void every_policy_has_a_german_name(LeveragePolicy policy) {
    String page = text(MarketCheckPage.of(
            Cases.THREE_LINES.withDefaults(Cases.THREE_LINES
                .defaults()
                .withPolicies(Policies.standard().withLeverage(policy))),
            MarketCheckPage.spec().in(Language.german()))
        .orElseThrow());
    assertTrue(page.contains("Gewähltes Vorgehen: " + Language.german().name(policy) + "."), page);
  }

  private static Benefit benefit(String what, String who, Optional<Integer> count) {
    return new Benefit(what, new Beneficiary(who, count, Optional.of(Reach.TEAMS)));
  }

  private static Money euro(long amount) {
    return Money.of(amount, "EUR");
  }

  private static Assumption euros(long amount) {
    return Assumption.amount(euro(amount), "Gehaltsliste");
  }

  private static String market(Optional<String> country, int years) {
    return market(BusinessCase.none()
        .withProjection(new EarningsProjection(euro(9_000), new BigDecimal("2.5"), years))
        .withMarket(new MarketCheck(
            "Senior Analyst",
            "Hamburg",
            country,
            euro(61_000),
            new MarketRange(euro(68_000), euro(74_000), euro(81_000)),
            ImmutableList.of(
                new MarketSource("Gehaltsumfrage Logistik", LocalDate.of(2026, 5, 1), 1212),
                new MarketSource("Liste der Kammer", LocalDate.of(2026, 2, 1), 88)),
            Optional.of(PayRange.of(euro(62_000), euro(78_000))))));
  }

  private static String market(BusinessCase business) {
    return text(MarketCheckPage.of(
            Cases.THREE_LINES.withBusiness(business), MarketCheckPage.spec().in(Language.german()))
        .orElseThrow());
  }

  private static String business(BusinessCase business) {
    PromotionCase promotion = Cases.WRITTEN.withBusiness(business);
    String page = text(BusinessCasePage.of(promotion, BusinessCasePage.spec().in(Language.german()))
        .orElseThrow());
    return page.substring(0, page.indexOf("\nAllgemeiner Hinweis"));
  }

  private static String text(Document page) {
    return new MarkdownFormatter().text(page).replace('\u00a0', ' ');
  }
}
