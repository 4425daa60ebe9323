package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import org.junit.jupiter.api.Test;

class PacketSelectionTest {
  private static final Win BEST = Wins.COMPLETE.withId("best");
  private static final Win GOOD = Wins.STRONG.withId("good");
  private static final Win FAIR = Wins.SUPPORTING.withId("fair");

  @Test
  void an_empty_log_leaves_nothing_to_show() {
    assertEquals(ImmutableListMultimap.of(), shown(15));
  }

  @Test
  void the_strongest_win_of_a_dimension_is_shown_first() {
    assertEquals(
        ImmutableListMultimap.of("scope", "best", "scope", "good", "scope", "fair"),
        shown(15, claiming(FAIR, "scope"), claiming(BEST, "scope"), claiming(GOOD, "scope")));
  }

  @Test
  void the_dimensions_take_turns() {
    assertEquals(
        ImmutableListMultimap.of("scope", "best", "influence", "fair"),
        shown(2, claiming(BEST, "scope"), claiming(GOOD, "scope"), claiming(FAIR, "influence")));
  }

  @Test
  void a_win_argues_for_one_dimension_only() {
    assertEquals(
        ImmutableListMultimap.of("scope", "best"), shown(15, claiming(BEST, "influence", "scope")));
  }

  @Test
  void a_dimension_whose_best_win_is_taken_shows_its_next() {
    assertEquals(
        ImmutableListMultimap.of("scope", "best", "influence", "good"),
        shown(15, claiming(BEST, "scope", "influence"), claiming(GOOD, "influence")));
  }

  @Test
  void a_packet_holds_no_more_than_its_limit() {
    assertEquals(
        ImmutableListMultimap.of("scope", "best"),
        shown(1, claiming(BEST, "scope"), claiming(GOOD, "scope"), claiming(FAIR, "influence")));
  }

  @Test
  void dimensions_stand_in_the_ladders_order() {
    assertEquals(
        ImmutableList.of("scope", "direction"),
        shown(15, claiming(BEST, "direction"), claiming(FAIR, "scope")).keySet().asList());
  }

  private static Win claiming(Win win, String... dimensions) {
    return win.withDimensions(ImmutableList.copyOf(dimensions).stream()
        .map(Wins::claim)
        .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableListMultimap<String, String> shown(int most, Win... wins) {
    Defaults defaults = Defaults.standard().withWinsPerPacket(most);
    Coverage coverage =
        Coverage.of(Ladders.analysts(), WinLog.of(ImmutableList.copyOf(wins)), Wins.YEAR, defaults);
    ImmutableListMultimap.Builder<String, String> ids = ImmutableListMultimap.builder();
    PacketSelection.of(coverage, defaults)
        .byDimension()
        .forEach((dimension, scored) -> ids.put(dimension.id(), scored.win().id()));
    return ids.build();
  }
}
