package dev.promo.core.gap;

import static dev.promo.core.evidence.CoverageState.CONSISTENT;
import static dev.promo.core.evidence.CoverageState.NEVER;
import static dev.promo.core.evidence.CoverageState.SOMETIMES;
import static dev.promo.core.gap.GapKind.BEHAVIOUR;
import static dev.promo.core.gap.GapKind.EVIDENCE;
import static dev.promo.core.gap.GapKind.OPPORTUNITY;
import static dev.promo.core.gap.GapKind.PERCEPTION;
import static dev.promo.core.gap.GapKind.VISIBILITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.policy.Defaults;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GapKindsTest {
  private static final int UNRATED = 0;

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments(NEVER, NEVER, UNRATED, UNRATED, Set.of()),
        arguments(NEVER, NEVER, 5, UNRATED, Set.of()),
        arguments(SOMETIMES, SOMETIMES, 4, 3, Set.of(EVIDENCE)),
        arguments(NEVER, NEVER, 3, 5, Set.of(EVIDENCE)),
        arguments(CONSISTENT, CONSISTENT, 3, 3, Set.of()),
        arguments(NEVER, NEVER, 2, 2, Set.of(BEHAVIOUR)),
        arguments(SOMETIMES, SOMETIMES, 3, 2, Set.of(BEHAVIOUR)),
        arguments(SOMETIMES, SOMETIMES, 4, 2, Set.of(BEHAVIOUR, PERCEPTION)),
        arguments(SOMETIMES, SOMETIMES, 5, 3, Set.of(EVIDENCE, PERCEPTION)),
        arguments(CONSISTENT, CONSISTENT, 3, 5, Set.of()),
        arguments(CONSISTENT, CONSISTENT, UNRATED, 2, Set.of(PERCEPTION)),
        arguments(CONSISTENT, CONSISTENT, 5, 3, Set.of(PERCEPTION)),
        arguments(CONSISTENT, SOMETIMES, UNRATED, UNRATED, Set.of(VISIBILITY)),
        arguments(CONSISTENT, NEVER, 2, 2, Set.of(PERCEPTION, VISIBILITY)),
        arguments(SOMETIMES, NEVER, UNRATED, UNRATED, Set.of()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_gap_has_every_kind_whose_rule_holds(
      CoverageState logged, CoverageState visible, int self, int manager, Set<GapKind> kinds) {
    assertEquals(kinds, kinds(logged, visible, rated(self, manager)));
  }

  @Test
  void that_there_is_no_opportunity_is_said_and_never_guessed() {
    Standing stuck =
        Standing.of("scope").withNoOpportunity("The other site takes all shared projects.");
    assertEquals(Set.of(OPPORTUNITY), kinds(NEVER, NEVER, stuck));
    assertEquals(Set.of(OPPORTUNITY, VISIBILITY), kinds(CONSISTENT, NEVER, stuck));
  }

  @Test
  void the_house_decides_where_the_bar_lies() {
    Defaults strict = Defaults.standard().withRatingBar(4);
    assertEquals(Set.of(BEHAVIOUR), new GapKinds(NEVER, NEVER, rated(3, 3), strict).find());
  }

  @Test
  void the_house_decides_what_a_disagreement_is() {
    Defaults narrow = Defaults.standard().withRatingDisagreement(1);
    assertEquals(
        Set.of(PERCEPTION), new GapKinds(CONSISTENT, CONSISTENT, rated(4, 3), narrow).find());
  }

  private static ImmutableSet<GapKind> kinds(
      CoverageState logged, CoverageState visible, Standing standing) {
    return new GapKinds(logged, visible, standing, Defaults.standard()).find();
  }

  private static Standing rated(int self, int manager) {
    return Standing.of("scope").withSelf(rating(self)).withManager(rating(manager));
  }

  private static Optional<Rating> rating(int value) {
    return value == UNRATED ? Optional.empty() : Optional.of(new Rating(value));
  }
}
