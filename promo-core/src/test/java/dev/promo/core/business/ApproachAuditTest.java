package dev.promo.core.business;

import static dev.promo.core.business.AxisVerdict.Stance.ACTIVE;
import static dev.promo.core.business.AxisVerdict.Stance.NOT_APPLICABLE;
import static dev.promo.core.business.AxisVerdict.Stance.PASSIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.AxisVerdict.Stance;
import dev.promo.core.business.leverage.Offers;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketRange;
import dev.promo.core.business.market.MarketSource;
import dev.promo.core.decision.Ask;
import dev.promo.core.money.Money;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.Policies;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A-004")
class ApproachAuditTest {
  private static final Optional<Ask> ASK =
      Optional.of(new Ask("Promote Noor Haddad", LocalDate.of(2027, 1, 1)));
  private static final Money PAY = Money.of(120_000, "EUR");
  private static final BusinessCase WITH_MARKET = BusinessCase.none()
      .withMarket(new MarketCheck(
          "Lead",
          "Hamburg",
          Optional.empty(),
          PAY,
          new MarketRange(PAY, PAY, PAY),
          ImmutableList.of(
              new MarketSource("a", LocalDate.EPOCH, 1), new MarketSource("b", LocalDate.EPOCH, 1)),
          Optional.empty()));

  @Test
  void every_axis_has_one_verdict_with_the_input_that_decided_it() {
    ApproachAudit audit = audit(BusinessCase.none(), LeveragePolicy.NONE);
    assertEquals(
        List.of(Axis.values()), audit.verdicts().stream().map(AxisVerdict::axis).toList());
    assertTrue(audit.verdicts().stream().noneMatch(verdict -> verdict.input().isBlank()));
    assertThrows(IllegalArgumentException.class, () -> new ApproachAudit(ImmutableList.of()));
  }

  @Test
  @Tag("A-005")
  void next_level_work_sets_it_off_actively() {
    assertEquals(PASSIVE, of(Axis.TRIGGER, Wins.DELIVERABLE.withShape(Wins.shape(1))));
    assertEquals(ACTIVE, of(Axis.TRIGGER, Wins.DELIVERABLE.withShape(Wins.shape(2))));
  }

  @Test
  @Tag("A-006")
  @Tag("A-059")
  void a_number_that_rests_on_something_is_active_evidence() {
    Win guessed =
        Wins.DELIVERABLE.withMetrics(Wins.HOURS_SAVED.withProvenance(Provenance.ESTIMATED));
    Win founded = Wins.DELIVERABLE.withMetrics(
        Wins.HOURS_SAVED.withProvenance(Provenance.ESTIMATED).withBasis("timed twice"));
    assertEquals(PASSIVE, of(Axis.EVIDENCE, Wins.DELIVERABLE));
    assertEquals(PASSIVE, of(Axis.EVIDENCE, guessed));
    assertEquals(ACTIVE, of(Axis.EVIDENCE, founded));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-12-01, ACTIVE",
    "2026-09-02, 2026-12-01, PASSIVE",
    "2026-02-28, 2026-05-31, ACTIVE",
    "2026-03-01, 2026-05-31, PASSIVE"
  })
  @Tag("A-007")
  void three_months_before_the_review_is_in_time(
      LocalDate started, LocalDate review, Stance stance) {
    ApproachAudit audit = ApproachAudit.of(
        WinLog.empty(),
        ASK,
        Optional.of(started),
        Optional.of(review),
        BusinessCase.none(),
        Offers.BEFORE_IT_EXPIRES,
        Defaults.standard());
    assertEquals(stance, stance(audit, Axis.TIMING));
    assertEquals(PASSIVE, stance(audit(BusinessCase.none(), LeveragePolicy.NONE), Axis.TIMING));
  }

  @ParameterizedTest
  @CsvSource({"NONE, NOT_APPLICABLE", "MARKET_DATA_ONLY, ACTIVE", "REAL_OFFER, ACTIVE"})
  @Tag("A-008")
  void a_documented_market_value_is_active_unless_the_policy_leaves_it_out(
      LeveragePolicy policy, Stance stance) {
    assertEquals(stance, stance(audit(WITH_MARKET, policy), Axis.LEVERAGE));
  }

  @Test
  @Tag("A-008")
  void only_a_real_offer_under_its_policy_stands_behind_an_ask() {
    BusinessCase real = BusinessCase.none().withOffer(Offers.REAL);
    BusinessCase bluff = BusinessCase.none().withOffer(Offers.offer(false, true));
    assertEquals(ACTIVE, stance(audit(real, LeveragePolicy.REAL_OFFER), Axis.LEVERAGE));
    assertEquals(PASSIVE, stance(audit(bluff, LeveragePolicy.REAL_OFFER), Axis.LEVERAGE));
    assertEquals(PASSIVE, stance(audit(real, LeveragePolicy.MARKET_DATA_ONLY), Axis.LEVERAGE));
    assertEquals(NOT_APPLICABLE, stance(audit(real, LeveragePolicy.NONE), Axis.LEVERAGE));
  }

  @Test
  @Tag("A-009")
  void a_decision_with_a_date_is_an_active_aim() {
    assertEquals(ACTIVE, stance(audit(BusinessCase.none(), LeveragePolicy.NONE), Axis.OUTCOME));
    ApproachAudit without =
        audit(WinLog.empty(), Optional.empty(), BusinessCase.none(), LeveragePolicy.NONE);
    assertEquals(PASSIVE, stance(without, Axis.OUTCOME));
  }

  private static Stance of(Axis axis, Win win) {
    return stance(
        audit(WinLog.of(List.of(win)), ASK, BusinessCase.none(), LeveragePolicy.NONE), axis);
  }

  private static ApproachAudit audit(BusinessCase business, LeveragePolicy policy) {
    return audit(WinLog.empty(), ASK, business, policy);
  }

  private static ApproachAudit audit(
      WinLog log, Optional<Ask> ask, BusinessCase business, LeveragePolicy policy) {
    return ApproachAudit.of(
        log,
        ask,
        Optional.empty(),
        Optional.empty(),
        business,
        Offers.BEFORE_IT_EXPIRES,
        Defaults.standard().withPolicies(Policies.standard().withLeverage(policy)));
  }

  private static Stance stance(ApproachAudit audit, Axis axis) {
    return audit.verdicts().get(axis.ordinal()).stance();
  }
}
