package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** Every reason is checked by choosing again, with the win forced in. */
@Domain(AnyChoice.class)
class ExclusionsPropertyTest {
  private static final int TRIES = 1000;

  @Property(tries = TRIES)
  @Tag("A-012")
  void every_win_is_shown_or_has_a_reason(@ForAll ChoiceCase given) {
    ImmutableSet<ScoredWin> shown =
        ImmutableSet.copyOf(given.selection().byDimension().values());
    assertEquals(
        ImmutableSet.copyOf(given.wins()), Sets.union(shown, given.exclusions().keySet()));
    assertTrue(Sets.intersection(shown, given.exclusions().keySet()).isEmpty());
  }

  @Property(tries = TRIES)
  void reasons_stand_strongest_win_first(@ForAll ChoiceCase given) {
    ImmutableSet<ScoredWin> explained = given.exclusions().keySet();
    assertEquals(
        ImmutableSet.copyOf(explained).asList(),
        explained.stream().sorted(ScoredWin.STRONGEST_FIRST).toList());
  }

  @Property(tries = TRIES)
  void a_duplicate_names_the_win_of_its_cluster_that_is_shown(@ForAll ChoiceCase given) {
    ImmutableMap<ScoredWin, Exclusion> exclusions = given.exclusions();
    exclusions.forEach((win, reason) -> {
      boolean isDuplicate = given.isEligible(win)
          && given.selection().byDimension().values().stream()
              .anyMatch(shown -> given.cluster(shown).equals(given.cluster(win)));
      assertEquals(isDuplicate, reason instanceof Exclusion.DuplicateOf);
      if (reason instanceof Exclusion.DuplicateOf duplicate) {
        assertTrue(given.selection().byDimension().values().stream()
            .filter(shown -> shown.win().id().equals(duplicate.win()))
            .anyMatch(shown -> given.cluster(shown).equals(given.cluster(win))));
      }
    });
  }

  @Property(tries = TRIES)
  void a_win_too_weak_lacks_what_it_lacks_to_the_minimum(@ForAll ChoiceCase given) {
    given.exclusions().forEach((win, reason) -> {
      assertEquals(!given.isEligible(win), reason instanceof Exclusion.BelowMinimum);
      if (reason instanceof Exclusion.BelowMinimum weak) {
        assertEquals(given.defaults().minimumStrength(), ChoiceCase.points(win) + weak.points());
      }
    });
  }

  @Property(tries = TRIES)
  void a_shortfall_is_what_the_choice_loses_when_the_win_is_forced_in(@ForAll ChoiceCase given) {
    BruteForce.Choice best = BruteForce.best(given);
    given
        .exclusions()
        .forEach((win, reason) -> ChoiceCase.shortfall(reason).ifPresent(shortfall -> {
          BruteForce.Choice forced = BruteForce.bestWith(win, given);
          assertEquals(best.strength() - forced.strength(), shortfall.points());
          assertEquals(
              best.coverage() > forced.coverage(), shortfall.uncovered().isPresent());
        }));
  }

  @Property(tries = TRIES)
  void the_dimension_uncovered_shows_a_win_fewer_when_the_win_is_forced_in(
      @ForAll ChoiceCase given) {
    given
        .exclusions()
        .forEach((win, reason) -> ChoiceCase.shortfall(reason)
            .flatMap(Shortfall::uncovered)
            .map(uncovered -> Integer.parseInt(uncovered.id()))
            .ifPresent(uncovered -> {
              int fewer = loadIn(uncovered, given) - 1;
              BruteForce.Choice forced = BruteForce.bestWith(win, given);
              BruteForce.Choice narrowed = BruteForce.bestWith(win, uncovered, fewer, given);
              assertFalse(forced.isBetterThan(narrowed));
            }));
  }

  @Property(tries = TRIES)
  void a_dimension_is_full_when_one_more_place_there_would_serve_the_win(@ForAll ChoiceCase given) {
    BruteForce.Choice best = BruteForce.best(given);
    given.exclusions().forEach((win, reason) -> {
      if (ChoiceCase.shortfall(reason).isPresent()) {
        String first = IntStream.range(0, given.dimensions())
            .filter(dimension -> win.win().claims("" + dimension))
            .filter(dimension -> loadIn(dimension, given) == given.cap())
            .filter(
                full -> BruteForce.bestWithIn(win, full, given.cap() + 1, given).isBetterThan(best))
            .mapToObj(full -> "" + full)
            .findFirst()
            .orElse("");
        assertEquals(
            first,
            reason instanceof Exclusion.DimensionFull full ? full.dimension().id() : "");
      }
    });
  }

  private static int loadIn(int dimension, ChoiceCase given) {
    return given
        .selection()
        .byDimension()
        .get(given.coverage().dimensions().get(dimension).dimension())
        .size();
  }
}
