package dev.promo.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.RubricDimension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RatingGapTest {

  @Test
  @Tag("A-136")
  void ratings_sort_by_shortfall_and_then_by_disagreement() {
    RatingGap two = rated("two", 2, 2);
    RatingGap apart = rated("apart", 5, 2);
    RatingGap one = rated("one", 1, 1);
    RatingGap met = rated("met", 3, 5);
    assertEquals(
        List.of(one, apart, two, met),
        ImmutableList.sortedCopyOf(RatingGap.LARGEST_FIRST, List.of(met, two, apart, one)));
  }

  @Test
  void the_difference_is_the_candidates_rating_less_the_managers() {
    assertEquals(Optional.of(3), rated("apart", 5, 2).difference());
    assertEquals(Optional.of(-2), rated("modest", 3, 5).difference());
    assertEquals(2, rated("modest", 3, 5).disagreement());
  }

  @Test
  void the_manager_is_asked_first_how_far_the_bar_is() {
    assertEquals(1, rated("apart", 5, 2).shortfall());
    assertEquals(0, rated("met", 1, 4).shortfall());
    assertEquals(2, gap(Optional.of(new Rating(1)), Optional.empty()).shortfall());
    assertEquals(0, gap(Optional.empty(), Optional.empty()).shortfall());
    assertEquals(
        Optional.empty(), gap(Optional.empty(), Optional.of(new Rating(1))).difference());
  }

  @Test
  void a_rating_of_either_that_rests_on_nothing_is_hollow() {
    Optional<Rating> anchored =
        Optional.of(new Rating(3, Optional.of("Ran the intake alone."), ImmutableList.of()));
    assertFalse(gap(anchored, Optional.empty()).isHollow());
    assertFalse(gap(anchored, anchored).isHollow());
    assertTrue(gap(anchored, Optional.of(new Rating(3))).isHollow());
    assertTrue(gap(Optional.of(new Rating(3)), anchored).isHollow());
  }

  private static RatingGap rated(String dimension, int self, int manager) {
    return new RatingGap(
        RubricDimension.of(dimension, dimension),
        Optional.of(new Rating(self)),
        Optional.of(new Rating(manager)),
        3);
  }

  private static RatingGap gap(Optional<Rating> self, Optional<Rating> manager) {
    return new RatingGap(RubricDimension.of("scope", "Scope"), self, manager, 3);
  }
}
