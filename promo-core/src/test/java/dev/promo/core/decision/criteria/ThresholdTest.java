package dev.promo.core.decision.criteria;

import static dev.promo.core.decision.Bars.atLeast;
import static dev.promo.core.decision.Bars.atMost;
import static dev.promo.core.decision.Bars.threshold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.win.Reach;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThresholdTest {
  private static final Threshold TWO = threshold(atLeast("2", "agreements"));
  private static final Threshold LATE = threshold(atMost("4.0", "% late parcels"));
  private static final Threshold SEEN =
      new Threshold(Optional.empty(), Optional.of(Reach.TEAMS), Optional.of(2));

  @Test
  void more_of_what_is_to_be_reached_is_stricter() {
    assertTrue(threshold(atLeast("3", "agreements")).isStricterThan(TWO));
    assertFalse(threshold(atLeast("1", "agreements")).isStricterThan(TWO));
    assertFalse(threshold(atLeast("2.00", "agreements")).isStricterThan(TWO));
  }

  @Test
  void less_of_what_is_not_to_be_exceeded_is_stricter() {
    assertTrue(threshold(atMost("3.9", "% late parcels")).isStricterThan(LATE));
    assertFalse(threshold(atMost("5", "% late parcels")).isStricterThan(LATE));
  }

  @Test
  void a_larger_reach_or_more_witnesses_are_stricter() {
    assertTrue(new Threshold(Optional.empty(), Optional.of(Reach.ORGANISATION), Optional.of(2))
        .isStricterThan(SEEN));
    assertTrue(new Threshold(Optional.empty(), Optional.of(Reach.TEAMS), Optional.of(3))
        .isStricterThan(SEEN));
    assertFalse(new Threshold(Optional.empty(), Optional.of(Reach.TEAM), Optional.of(1))
        .isStricterThan(SEEN));
  }

  @Test
  void what_was_not_asked_before_is_stricter_and_what_is_asked_no_more_is_not() {
    assertTrue(TWO.isStricterThan(Threshold.NONE));
    assertTrue(SEEN.isStricterThan(Threshold.NONE));
    assertFalse(Threshold.NONE.isStricterThan(TWO));
    assertFalse(Threshold.NONE.isStricterThan(SEEN));
  }

  @Test
  void a_number_of_something_else_was_not_asked_before() {
    assertTrue(threshold(atLeast("1", "courses")).isStricterThan(TWO));
    assertTrue(threshold(atMost("9", "agreements")).isStricterThan(TWO));
  }

  @Test
  void a_threshold_reads_as_words() {
    assertEquals("at least 2 agreements", TWO.toString());
    assertEquals("at most 4 % late parcels", LATE.toString());
    assertEquals("felt by several teams; seen by 2", SEEN.toString());
    assertEquals("", Threshold.NONE.toString());
  }

  @Test
  void nobody_is_no_witness() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Threshold(Optional.empty(), Optional.empty(), Optional.of(0)));
    assertThrows(IllegalArgumentException.class, () -> atLeast("1", " "));
  }
}
