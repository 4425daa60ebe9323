package dev.promo.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PoliciesTest {
  private static final Policies STANDARD = Policies.standard();

  @Test
  void the_first_value_of_each_policy_is_the_standard() {
    assertEquals(
        List.of(
            AskPolicy.values()[0],
            CriteriaPolicy.values()[0],
            LeveragePolicy.values()[0],
            TimelinePolicy.values()[0],
            PacketShape.values()[0],
            DryPromotionPolicy.values()[0],
            ExitPolicy.values()[0],
            EvidencePolicy.values()[0],
            StoragePolicy.values()[0]),
        List.of(
            STANDARD.ask(),
            STANDARD.criteria(),
            STANDARD.leverage(),
            STANDARD.timeline(),
            STANDARD.packetShape(),
            STANDARD.dryPromotion(),
            STANDARD.exit(),
            STANDARD.evidence(),
            STANDARD.storage()));
    assertEquals(STANDARD, Defaults.standard().policies());
  }

  @Test
  void every_policy_has_a_name_of_its_own() {
    Set<String> labels = new HashSet<>();
    Stream.of(Policy.class.getPermittedSubclasses())
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Policy.class::cast)
        .forEach(policy -> assertTrue(labels.add(policy.label()), policy::label));
  }

  @ParameterizedTest
  @EnumSource
  void the_weights_of_evidence_are_a_hundred_under_every_policy(EvidencePolicy policy) {
    EvidenceWeights weights = policy.weights();
    assertEquals(
        100,
        weights.outcome()
            + weights.corroboration()
            + weights.levelShape()
            + weights.reach()
            + weights.businessLink()
            + weights.currency());
  }

  @Test
  void weights_beyond_a_hundred_or_below_nothing_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new EvidenceWeights(31, 20, 25, 10, 10, 5));
    assertThrows(IllegalArgumentException.class, () -> new EvidenceWeights(60, -10, 25, 10, 10, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "THREE_MONTH_SPRINT, 2026-12-01, 2026-09-01",
    "THREE_MONTH_SPRINT, 2026-05-31, 2026-02-28",
    "CONTINUOUS, 2026-12-01, 2025-12-01"
  })
  @Tag("A-007")
  void the_work_starts_some_months_before_the_review(
      TimelinePolicy policy, LocalDate review, LocalDate start) {
    assertEquals(start, policy.latestStart(review, Defaults.standard()));
  }

  @ParameterizedTest
  @CsvSource({"FIFTEEN, 1, 16", "FIFTEEN, 5, 4", "STRONGEST_FEW, 1, 3", "STRONGEST_FEW, 5, 3"})
  void the_shape_of_the_packet_says_how_many_wins_a_dimension_shows(
      PacketShape shape, int dimensions, int wins) {
    Defaults defaults = Defaults.standard().withPolicies(STANDARD.withPacketShape(shape));
    assertEquals(wins, defaults.winsPerDimension(dimensions));
  }

  @Test
  void only_one_policy_allows_an_offer_and_it_allows_the_market_as_well() {
    assertTrue(LeveragePolicy.REAL_OFFER.allowsOffer() && LeveragePolicy.REAL_OFFER.allowsMarket());
    assertFalse(LeveragePolicy.MARKET_DATA_ONLY.allowsOffer());
    assertFalse(LeveragePolicy.NONE.allowsMarket());
  }

  @Test
  void policies_about_ways_out_and_copies_say_yes_or_no() {
    assertTrue(ExitPolicy.LIST_OPTIONS.listsOptions());
    assertFalse(ExitPolicy.SILENT.listsOptions());
    assertTrue(StoragePolicy.PERSONAL_REDACTED.allowsPersonalCopy());
    assertFalse(StoragePolicy.WORK_SYSTEM.allowsPersonalCopy());
  }

  @Test
  @Tag("A-036")
  void the_raise_that_is_said_to_wait_elsewhere_is_called_unproven_and_no_forecast() {
    String text = DryPromotionPolicy.USE_OUTSIDE.text();
    assertTrue(text.contains("30 %") && text.contains("no forecast"), text);
    Stream.of(DryPromotionPolicy.values())
        .filter(policy -> policy != DryPromotionPolicy.USE_OUTSIDE)
        .forEach(policy -> assertFalse(policy.text().contains("%"), policy::text));
  }
}
