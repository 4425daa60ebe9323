package dev.promo.core.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.rubric.RubricDimension;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The best choice, found by trying every one there is. It knows nothing of flows: each win gets a dimension or none, and
 * choices are compared as the rules say. For few wins.
 */
final class BruteForce {
  private static final int NOT_SHOWN = -1;
  private static final int MORE_THAN_ALL_STRENGTH = 100_000;

  private final ChoiceCase given;
  private final ImmutableList<ScoredWin> wins;
  private final int[] caps;
  private final int forced;
  private final IntPredicate forcedInto;
  private final int[] loads;
  private final int[] places;
  private final Set<String> clusters = new HashSet<>();
  private int shown;
  private long bestFigure = Long.MIN_VALUE;
  private int[] bestPlaces;

  private BruteForce(ChoiceCase given, int[] caps, int forced, IntPredicate forcedInto) {
    this.given = given;
    this.wins = eligible(given);
    this.caps = caps;
    this.forced = forced;
    this.forcedInto = forcedInto;
    this.loads = new int[given.dimensions()];
    this.places = new int[wins.size()];
    this.bestPlaces = places;
    place(0);
  }

  /** The best choice there is. */
  static Choice best(ChoiceCase given) {
    return new BruteForce(given, caps(given), NOT_SHOWN, any -> true).choice();
  }

  /** The best choice that shows a win. */
  static Choice bestWith(ScoredWin win, ChoiceCase given) {
    return new BruteForce(given, caps(given), eligible(given).indexOf(win), any -> true).choice();
  }

  /** The best choice that shows a win, when one dimension may show as many wins as this. */
  static Choice bestWith(ScoredWin win, int dimension, int cap, ChoiceCase given) {
    int[] caps = caps(given);
    caps[dimension] = cap;
    return new BruteForce(given, caps, eligible(given).indexOf(win), any -> true).choice();
  }

  /** The best choice that shows a win in one dimension, when that one may show as many wins as this. */
  static Choice bestWithIn(ScoredWin win, int dimension, int cap, ChoiceCase given) {
    int[] caps = caps(given);
    caps[dimension] = cap;
    int forced = eligible(given).indexOf(win);
    return new BruteForce(given, caps, forced, into -> into == dimension).choice();
  }

  /**
   * A choice in figures.
   *
   * @param coverage how many dimensions show at least one win, at least two, up to the floor, as the digits of a number
   * @param strength the points of its wins less their rent
   * @param byDimension the wins
   */
  record Choice(
      long coverage, int strength, ImmutableListMultimap<RubricDimension, ScoredWin> byDimension) {
    boolean isBetterThan(Choice other) {
      return coverage > other.coverage || (coverage == other.coverage && strength > other.strength);
    }
  }

  private static ImmutableList<ScoredWin> eligible(ChoiceCase given) {
    return given.wins().stream()
        .filter(given::isEligible)
        .sorted(ScoredWin.STRONGEST_FIRST)
        .collect(toImmutableList());
  }

  private static int[] caps(ChoiceCase given) {
    return IntStream.range(0, given.dimensions()).map(each -> given.cap()).toArray();
  }

  private void place(int win) {
    if (win == places.length) {
      compare();
      return;
    }
    String cluster = given.cluster(wins.get(win));
    if (shown < given.defaults().winsPerPacket() && clusters.add(cluster)) {
      shown++;
      wins.get(win).win().dimensions().stream()
          .mapToInt(claim -> Integer.parseInt(claim.dimension()))
          .sorted()
          .filter(dimension -> loads[dimension] < caps[dimension])
          .filter(dimension -> win != forced || forcedInto.test(dimension))
          .forEach(dimension -> placeIn(dimension, win));
      shown--;
      clusters.remove(cluster);
    }
    if (win != forced) {
      places[win] = NOT_SHOWN;
      place(win + 1);
    }
  }

  private void placeIn(int dimension, int win) {
    loads[dimension]++;
    places[win] = dimension;
    place(win + 1);
    loads[dimension]--;
  }

  private void compare() {
    long figure = coverage() * MORE_THAN_ALL_STRENGTH + strength(places);
    if (figure > bestFigure || (figure == bestFigure && isEarlier())) {
      bestFigure = figure;
      bestPlaces = places.clone();
    }
  }

  private long coverage() {
    long digits = 0;
    for (int level = 1; level <= given.defaults().coverageFloor(); level++) {
      int reached = 0;
      for (int load : loads) {
        reached += load >= level ? 1 : 0;
      }
      digits = digits * 10 + reached;
    }
    return digits;
  }

  private int strength(int[] chosen) {
    int strength = 0;
    for (int win = 0; win < chosen.length; win++) {
      if (chosen[win] != NOT_SHOWN) {
        strength += ChoiceCase.points(wins.get(win)) - given.defaults().rentPerWin();
      }
    }
    return strength;
  }

  /** Whether it shows the first win in which the choices differ; or the same wins, the first to differ placed earlier. */
  private boolean isEarlier() {
    for (int win = 0; win < places.length; win++) {
      if ((places[win] == NOT_SHOWN) != (bestPlaces[win] == NOT_SHOWN)) {
        return places[win] != NOT_SHOWN;
      }
    }
    return Arrays.compare(places, bestPlaces) < 0;
  }

  private Choice choice() {
    ImmutableListMultimap.Builder<RubricDimension, ScoredWin> shownWins =
        ImmutableListMultimap.builder();
    for (int dimension = 0; dimension < given.dimensions(); dimension++) {
      for (int win = 0; win < places.length; win++) {
        if (bestPlaces[win] == dimension) {
          shownWins.put(given.coverage().dimensions().get(dimension).dimension(), wins.get(win));
        }
      }
    }
    int strength = strength(bestPlaces);
    return new Choice(
        Math.floorDiv(bestFigure + MORE_THAN_ALL_STRENGTH / 2, MORE_THAN_ALL_STRENGTH),
        strength,
        shownWins.build());
  }
}
