package dev.promo.core.sponsor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.gap.Rating;
import dev.promo.core.win.Quarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-114")
class GrowthArcTest {

  @Test
  void ratings_that_dip_on_the_way_up_still_rise() {
    GrowthArc arc = arc(2, 1, 4);
    assertEquals(Optional.of(GrowthArc.Direction.RISING), arc.direction());
    assertEquals(
        List.of(new Quarter(2026, 1), new Quarter(2026, 2), new Quarter(2026, 3)),
        arc.ratings().keySet().asList());
  }

  @Test
  void ratings_may_fall_or_stay_level() {
    assertEquals(Optional.of(GrowthArc.Direction.FALLING), arc(4, 3).direction());
    assertEquals(Optional.of(GrowthArc.Direction.LEVEL), arc(3, 5, 3).direction());
  }

  @Test
  void one_rating_has_no_direction() {
    assertEquals(Optional.empty(), arc(3).direction());
  }

  private static GrowthArc arc(int... ratings) {
    List<PastRating> past = new ArrayList<>();
    for (int i = ratings.length - 1; i >= 0; i--) {
      past.add(new PastRating("scope", new Quarter(2026, i + 1), new Rating(ratings[i])));
    }
    return GrowthArc.of(past).get(0);
  }
}
