package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PacketSelectionTest {
  private static final int SCOPE = 0;
  private static final int INFLUENCE = 1;
  private static final int DIRECTION = 2;
  private static final Defaults STANDARD = Defaults.standard();
  /** One win for each dimension at most. */
  private static final Defaults NARROW =
      STANDARD.withWinsPerPacket(3).withLeastWinsPerDimension(1).withWinsBeyondEvenShare(0);

  @Test
  void an_empty_log_leaves_nothing_to_show() {
    assertEquals(ImmutableListMultimap.of(), shown(STANDARD));
  }

  @Test
  void a_ladder_without_dimensions_leaves_nothing_to_show() {
    assertEquals(
        ImmutableListMultimap.of(),
        PacketSelection.of(new Coverage(ImmutableList.of()), STANDARD).byDimension());
  }

  @Nested
  class Coverage_first {

    @Test
    void every_dimension_shows_a_win_before_any_shows_a_second() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "best", INFLUENCE, "weak"),
          shown(
              STANDARD.withWinsPerPacket(2),
              win("best", 90, SCOPE),
              win("good", 80, SCOPE),
              win("weak", 20, INFLUENCE)));
    }

    @Test
    void a_win_of_two_dimensions_goes_where_it_is_needed() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "fair", INFLUENCE, "best"),
          shown(STANDARD, win("best", 90, SCOPE, INFLUENCE), win("fair", 40, SCOPE)));
    }

    @Test
    void a_chain_of_wins_moves_up_to_cover_one_more_dimension() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "c", INFLUENCE, "a", DIRECTION, "b"),
          shown(
              NARROW,
              win("a", 90, SCOPE, INFLUENCE),
              win("b", 80, INFLUENCE, DIRECTION),
              win("c", 35, SCOPE)));
    }

    @Test
    void a_win_below_the_rent_is_shown_up_to_the_floor() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "a", SCOPE, "b"),
          shown(STANDARD, win("a", 29, SCOPE), win("b", 28, SCOPE), win("c", 27, SCOPE)));
    }

    @Test
    void without_a_floor_no_win_below_the_rent_is_shown() {
      assertEquals(
          ImmutableListMultimap.of(), shown(STANDARD.withCoverageFloor(0), win("a", 29, SCOPE)));
    }
  }

  @Nested
  class Then_strength {

    @Test
    void the_strongest_win_of_a_dimension_stands_first() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "best", SCOPE, "good", SCOPE, "fair"),
          shown(STANDARD, win("fair", 40, SCOPE), win("best", 90, SCOPE), win("good", 70, SCOPE)));
    }

    @Test
    void a_win_just_worth_its_rent_is_shown() {
      assertEquals(
          List.of("a", "b", "c"),
          shown(STANDARD, win("a", 50, SCOPE), win("b", 50, SCOPE), win("c", 30, SCOPE))
              .values()
              .asList());
    }

    @Test
    void a_win_of_two_full_dimensions_leaves_room_in_neither() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "a", INFLUENCE, "b"),
          shown(
              NARROW,
              win("a", 90, SCOPE),
              win("b", 80, INFLUENCE),
              win("c", 70, SCOPE, INFLUENCE)));
    }

    @Test
    void all_first_wins_of_a_dimension_may_be_needed_elsewhere() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "b", INFLUENCE, "a"),
          shown(NARROW, win("a", 90, SCOPE, INFLUENCE), win("b", 80, SCOPE)));
    }
  }

  @Nested
  class Limits {

    @Test
    void five_dimensions_show_four_wins_each_at_most() {
      ScoredWin[] wins = IntStream.range(0, 9)
          .mapToObj(number -> win("w" + number, 60, SCOPE))
          .toArray(ScoredWin[]::new);
      assertEquals(4, shown(5, ImmutableMap.of(), STANDARD, wins).size());
    }

    @Test
    @Tag("A-013")
    void a_packet_holds_no_more_than_its_limit() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "a"),
          shown(STANDARD.withWinsPerPacket(1), win("a", 90, SCOPE), win("b", 80, INFLUENCE)));
    }

    @Test
    void of_a_cluster_one_win_is_shown() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "a"),
          shown(
              3,
              ImmutableMap.of("a", "same", "b", "same"),
              STANDARD,
              win("a", 90, SCOPE),
              win("b", 80, INFLUENCE)));
    }

    @Test
    void the_weaker_of_a_cluster_is_shown_where_it_covers_more() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "c", INFLUENCE, "b"),
          shown(
              3,
              ImmutableMap.of("a", "same", "b", "same"),
              STANDARD,
              win("a", 90, SCOPE),
              win("b", 50, INFLUENCE),
              win("c", 60, SCOPE)));
    }

    @Test
    void a_cluster_called_like_a_win_is_not_that_win() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "a", SCOPE, "b"),
          shown(3, ImmutableMap.of("a", "b"), STANDARD, win("a", 90, SCOPE), win("b", 80, SCOPE)));
    }

    @Test
    void a_packet_without_end_shows_every_win_worth_its_rent() {
      Defaults endless = STANDARD
          .withWinsPerPacket(Integer.MAX_VALUE)
          .withCoverageFloor(Integer.MAX_VALUE)
          .withWinsBeyondEvenShare(Integer.MAX_VALUE);
      assertEquals(
          List.of("a", "b"),
          shown(endless, win("a", 90, SCOPE), win("b", 80, SCOPE)).values().asList());
    }

    @Test
    void three_hundred_dimensions_are_covered_as_far_as_the_packet_reaches() {
      ScoredWin[] wins = IntStream.range(0, 900)
          .mapToObj(number -> win("w" + number, 20 + number % 80, number % 300, (number + 1) % 300))
          .toArray(ScoredWin[]::new);
      assertEquals(
          600,
          shown(300, ImmutableMap.of(), STANDARD.withWinsPerPacket(600), wins).size());
      assertEquals(
          300,
          shown(300, ImmutableMap.of(), STANDARD.withWinsPerPacket(300), wins)
              .keySet()
              .size());
    }
  }

  @Nested
  class Of_equals {

    @Test
    void the_newer_win_is_shown() {
      assertEquals(
          ImmutableListMultimap.of(SCOPE, "new"),
          shown(
              STANDARD.withWinsPerPacket(1),
              win("a", 80, Wins.SPRING, SCOPE),
              win("new", 80, Wins.AUTUMN, SCOPE)));
    }

    @Test
    void of_one_day_the_win_with_the_earlier_id_is_shown() {
      assertEquals(
          ImmutableListMultimap.of(INFLUENCE, "a"),
          shown(STANDARD.withWinsPerPacket(1), win("b", 80, SCOPE), win("a", 80, INFLUENCE)));
    }

    @Test
    void the_earlier_dimension_shows_the_win() {
      assertEquals(
          ImmutableListMultimap.of(INFLUENCE, "a"),
          shown(STANDARD, win("a", 80, DIRECTION, INFLUENCE)));
    }

    @Test
    void a_stronger_win_beside_a_weaker_one_goes_before_two_alike() {
      Defaults two = STANDARD.withWinsPerPacket(2);
      ImmutableMap<String, String> pairs = ImmutableMap.of("a", "1", "b", "1", "c", "2", "d", "2");
      assertEquals(
          List.of("a", "d"),
          shown(
                  2,
                  pairs,
                  two,
                  win("a", 80, SCOPE),
                  win("b", 70, INFLUENCE),
                  win("c", 70, SCOPE),
                  win("d", 60, INFLUENCE))
              .values()
              .asList());
    }
  }

  private static ScoredWin win(String id, int points, Integer... dimensions) {
    return win(id, points, Wins.SPRING, dimensions);
  }

  private static ScoredWin win(String id, int points, LocalDate date, Integer... dimensions) {
    return ChoiceCase.win(id, points, date, ImmutableList.copyOf(dimensions));
  }

  private static ImmutableListMultimap<Integer, String> shown(
      Defaults defaults, ScoredWin... wins) {
    return shown(3, ImmutableMap.of(), defaults, wins);
  }

  private static ImmutableListMultimap<Integer, String> shown(
      int dimensions, ImmutableMap<String, String> clusters, Defaults defaults, ScoredWin... wins) {
    return new ChoiceCase(dimensions, ImmutableList.copyOf(wins), clusters, defaults)
        .selection().byDimension().entries().stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(
                shown -> Integer.parseInt(shown.getKey().id()),
                shown -> shown.getValue().win().id()));
  }
}
