package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every choice made here is compared with the best of all there are. */
@Domain(AnyChoice.class)
@Domain(DomainContext.Global.class)
class PacketSelectionPropertyTest {
  private static final int TRIES = 1000;

  @Property(tries = TRIES)
  void no_choice_is_better_and_no_equal_one_comes_first(@ForAll ChoiceCase given) {
    assertEquals(BruteForce.best(given).byDimension(), given.selection().byDimension());
  }

  @Property(tries = TRIES)
  void neither_the_order_of_the_wins_nor_the_names_of_the_clusters_matter(
      @ForAll ChoiceCase given, @ForAll Random random) {
    List<ScoredWin> shuffled = new ArrayList<>(given.wins());
    Collections.shuffle(shuffled, random);
    Map<String, String> renamed = new HashMap<>(given.clusters());
    renamed.replaceAll((win, cluster) -> "z" + cluster);
    ChoiceCase other = new ChoiceCase(
        given.dimensions(),
        ImmutableList.copyOf(shuffled),
        ImmutableMap.copyOf(renamed),
        given.defaults());
    assertEquals(chosen(given), chosen(other));
  }

  @Property(tries = TRIES)
  void a_choice_is_never_worse_for_one_win_more(
      @ForAll ChoiceCase given, @ForAll @IntRange(max = 7) int added) {
    Assume.that(added < given.wins().size());
    ChoiceCase fewer = given.without(given.wins().get(added));
    Assume.that(!given.clusters().containsKey(given.wins().get(added).win().id()));
    neverWorse(fewer, given);
  }

  @Property(tries = TRIES)
  void a_choice_is_never_worse_for_a_stronger_win(
      @ForAll ChoiceCase given,
      @ForAll @IntRange(max = 7) int win,
      @ForAll @IntRange(min = 1, max = 30) int more) {
    Assume.that(win < given.wins().size());
    neverWorse(given, raised(given, given.wins().get(win), more));
  }

  @Property(tries = TRIES)
  void a_choice_is_never_worse_for_a_larger_packet_a_higher_cap_or_a_lower_rent(
      @ForAll ChoiceCase given) {
    Defaults defaults = given.defaults();
    neverWorse(given, given.withDefaults(defaults.withWinsPerPacket(defaults.winsPerPacket() + 1)));
    neverWorse(given, given.withDefaults(defaults.withLeastWinsPerDimension(given.cap() + 1)));
    neverWorse(
        given, given.withDefaults(defaults.withRentPerWin(Math.max(0, defaults.rentPerWin() - 1))));
  }

  @Property(tries = TRIES)
  void a_shown_win_that_gets_stronger_stays(
      @ForAll ChoiceCase given,
      @ForAll @IntRange(max = 7) int which,
      @ForAll @IntRange(min = 1, max = 30) int more) {
    ImmutableList<ScoredWin> shown = chosen(given).values().asList();
    Assume.that(which < shown.size());
    ScoredWin win = shown.get(which);
    assertTrue(chosen(raised(given, win, more)).values().stream()
        .anyMatch(still -> still.win().equals(win.win())));
  }

  @Property(tries = TRIES)
  void taking_away_a_win_that_is_not_shown_changes_nothing(@ForAll ChoiceCase given) {
    ImmutableListMultimap<RubricDimension, ScoredWin> chosen = chosen(given);
    for (ScoredWin win : given.wins()) {
      if (!chosen.containsValue(win)) {
        assertEquals(chosen, chosen(given.without(win)));
      }
    }
  }

  @Property(tries = TRIES)
  void no_dimension_starves(@ForAll ChoiceCase any) {
    ChoiceCase given = single(any);
    int floor = given.defaults().coverageFloor();
    int most = given.defaults().winsPerPacket();
    ImmutableListMultimap<RubricDimension, ScoredWin> chosen = chosen(given);
    for (DimensionCoverage dimension : given.coverage().dimensions()) {
      int shown = chosen.get(dimension.dimension()).size();
      int available = dimension.eligible().size();
      if (floor >= 1 && most >= given.dimensions()) {
        assertTrue(shown >= Math.min(1, available));
      }
      if (given.cap() >= floor && most >= floor * given.dimensions()) {
        assertTrue(shown >= Math.min(floor, available));
      }
    }
  }

  @Property(tries = TRIES)
  void the_limits_hold(@ForAll ChoiceCase given) {
    ImmutableListMultimap<RubricDimension, ScoredWin> chosen = chosen(given);
    assertTrue(chosen.size() <= given.defaults().winsPerPacket());
    chosen.asMap().forEach((dimension, wins) -> {
      assertTrue(wins.size() <= given.cap());
      assertTrue(wins.stream().allMatch(each -> each.win().claims(dimension.id())));
    });
    assertTrue(chosen.values().stream().allMatch(given::isEligible));
    assertEquals(
        chosen.size(), chosen.values().stream().map(given::cluster).distinct().count());
  }

  @Property(tries = TRIES)
  void choosing_from_what_is_shown_changes_nothing(@ForAll ChoiceCase given) {
    ImmutableListMultimap<RubricDimension, ScoredWin> chosen = chosen(given);
    assertEquals(chosen, chosen(given.withWins(chosen.values().asList())));
  }

  @Property(tries = TRIES)
  void a_point_more_for_a_shown_win_is_exactly_a_point_more_for_the_choice(
      @ForAll ChoiceCase given) {
    BruteForce.Choice before = BruteForce.best(given);
    for (ScoredWin win : chosen(given).values()) {
      if (ChoiceCase.points(win) < 100) {
        BruteForce.Choice after = BruteForce.best(raised(given, win, 1));
        assertEquals(chosen(raised(given, win, 1)), after.byDimension());
        assertEquals(before.coverage(), after.coverage());
        assertEquals(before.strength() + 1, after.strength());
      }
    }
  }

  /** The choice, after a look at every other. */
  private static ImmutableListMultimap<RubricDimension, ScoredWin> chosen(ChoiceCase given) {
    ImmutableListMultimap<RubricDimension, ScoredWin> chosen = given.selection().byDimension();
    assertEquals(BruteForce.best(given).byDimension(), chosen);
    return chosen;
  }

  private static void neverWorse(ChoiceCase before, ChoiceCase after) {
    chosen(before);
    chosen(after);
    assertFalse(BruteForce.best(before).isBetterThan(BruteForce.best(after)));
  }

  private static ChoiceCase raised(ChoiceCase given, ScoredWin win, int more) {
    return given.withPoints(win, Math.min(100, ChoiceCase.points(win) + more));
  }

  /** The same wins without duplicates, each under the first of its dimensions. */
  private static ChoiceCase single(ChoiceCase given) {
    return new ChoiceCase(
        given.dimensions(),
        given.wins().stream()
            .map(scored -> new ScoredWin(
                scored.win().withDimensions(scored.win().dimensions().subList(0, 1)),
                scored.score()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableMap.of(),
        given.defaults());
  }
}
