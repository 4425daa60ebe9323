package dev.promo.core.privacy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.core.person.RedactionProfile;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that a case can say is forgotten: what is new in the core has to be filled, and then to be rewritten. */
class EveryPartTest {
  /** Texts that name parts of a ladder or a rule of the linter. */
  private static final Set<String> IDS = Set.of(
      "Assumption.unit",
      "Behaviour.id",
      "Cell.dimension",
      "Cell.level",
      "Cell.sameAs",
      "Criterion.dimension",
      "DimensionClaim.dimension",
      "Dismissal.rule",
      "Level.id",
      "Level.includes",
      "Location.path",
      "MarketCheck.country",
      "OpportunityRequest.dimension",
      "PastRating.dimension",
      "PlanItem.dimension",
      "Priorities.critical",
      "Priorities.optional",
      "PrivateName.description",
      "Requirement.dimension",
      "Requirement.level",
      "Requirement.step",
      "Rubric.language",
      "RubricDimension.id",
      "RubricDimension.scale",
      "Scale.id",
      "Standing.dimension",
      "StatedReason.dimension",
      "TextHash.sha256",
      "Track.id",
      "Track.levels");

  private static Everything said() {
    return Everything.in(FilledCase.of(), FilledCase.withoutConcerns());
  }

  @Test
  void the_filled_case_fills_every_part_of_a_case() {
    assertEquals(
        Set.of("ConsentTerms.withdrawnOn", "Standing.lines"), said().unfilled().collect(toSet()));
  }

  @Test
  void the_filled_case_names_somebody_in_every_text() {
    assertEquals(
        IDS,
        said().texts().entrySet().stream()
            .filter(text -> !hasName(text.getValue()))
            .map(text -> text.getKey())
            .collect(toSet()));
  }

  @ParameterizedTest
  @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
  void no_part_keeps_a_name_that_is_hidden(RedactionProfile profile) {
    assertNameless(RedactedCase.of(FilledCase.of(), profile).promotion());
  }

  @Test
  void no_part_keeps_a_name_that_is_erased() {
    assertNameless(
        Eraser.of(FilledCase.of(), FilledCase.SOMEBODY).erase(FilledCase.withoutConcerns()));
  }

  @Test
  void what_both_sides_confirmed_stays_confirmed_in_other_words() {
    assertTrue(FilledDecisions.isConfirmed(FilledCase.of().decisions()));
    assertTrue(FilledDecisions.isConfirmed(
        RedactedCase.of(FilledCase.of(), RedactionProfile.ANONYMOUS).promotion().decisions()));
  }

  private static void assertNameless(PromotionCase promotion) {
    Everything.in(promotion)
        .texts()
        .forEach((part, text) -> assertTrue(!hasName(text), () -> part + ": " + text));
    assertTrue(!hasName(promotion.toString()), promotion::toString);
  }

  private static boolean hasName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("quillon") || lower.contains("zebrano");
  }
}
