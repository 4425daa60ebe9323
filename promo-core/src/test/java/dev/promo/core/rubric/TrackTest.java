package dev.promo.core.rubric;

import static dev.promo.core.rubric.Ladders.ANALYST;
import static dev.promo.core.rubric.Ladders.MANAGER;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static dev.promo.core.rubric.Ladders.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackTest {
  private static final Track UP = track("up", ANALYST, SENIOR);

  @Test
  void a_track_leads_up() {
    assertTrue(UP.leads(ANALYST, SENIOR));
  }

  @Test
  void a_track_leads_over_a_rung() {
    assertTrue(track("up", ANALYST, SENIOR, MANAGER).leads(ANALYST, MANAGER));
  }

  @Test
  void a_track_does_not_lead_down() {
    assertFalse(UP.leads(SENIOR, ANALYST));
  }

  @Test
  void a_track_does_not_lead_from_a_level_to_itself() {
    assertFalse(UP.leads(SENIOR, SENIOR));
  }

  @Test
  void a_track_does_not_lead_from_a_level_it_does_not_know() {
    assertFalse(UP.leads(MANAGER, SENIOR));
  }

  @Test
  void a_track_does_not_lead_to_a_level_it_does_not_know() {
    assertFalse(UP.leads(ANALYST, MANAGER));
  }

  @Test
  void the_next_level_stands_above() {
    assertEquals(Optional.of("l2"), UP.above("l1"));
  }

  @Test
  void nothing_stands_above_the_top() {
    assertEquals(Optional.empty(), UP.above("l2"));
  }

  @Test
  void nothing_is_known_above_an_unknown_level() {
    assertEquals(Optional.empty(), UP.above("m1"));
  }

  @Test
  void a_track_without_an_id_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Track(" ", "Up", ImmutableList.of("l1")));
  }

  @Test
  void a_track_without_a_name_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Track("up", " ", ImmutableList.of("l1")));
  }

  @Test
  void a_track_without_a_level_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> track("up"));
  }

  @Test
  void a_track_through_a_level_twice_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> track("up", ANALYST, SENIOR, ANALYST));
  }
}
