package dev.promo.core.gap.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final MissedCommitment LATE =
      new MissedCommitment(Wins.AUTUMN, "The October rota came two weeks late.", Optional.empty());
  private static final MissedCommitment REPAIRED = new MissedCommitment(
      Wins.SPRING, "The stock count was not done.", Optional.of("Counted in the week after."));

  @Test
  void nothing_missed_weighs_nothing() {
    assertEquals(new Reliability(ImmutableList.of(), false), reliability());
  }

  @Test
  void one_miss_that_was_repaired_does_not_weigh() {
    assertFalse(reliability(REPAIRED).weighs());
  }

  @Test
  void one_miss_that_was_not_repaired_weighs() {
    assertTrue(reliability(LATE).weighs());
  }

  @Test
  @Tag("A-079")
  void two_misses_weigh_even_when_repaired() {
    assertTrue(reliability(REPAIRED, REPAIRED).weighs());
  }

  @Test
  void misses_are_listed_oldest_first() {
    assertEquals(List.of(REPAIRED, LATE), reliability(LATE, REPAIRED).missed());
  }

  @Test
  void what_was_missed_outside_the_window_is_past() {
    MissedCommitment old =
        new MissedCommitment(Wins.YEAR.from().minusDays(1), "A late report.", Optional.empty());
    assertEquals(new Reliability(ImmutableList.of(), false), reliability(old));
  }

  @Test
  void a_miss_says_what_was_owed() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new MissedCommitment(Wins.SPRING, " ", Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MissedCommitment(Wins.SPRING, "A report.", Optional.of("")));
  }

  private static Reliability reliability(MissedCommitment... missed) {
    return Reliability.of(ImmutableList.copyOf(missed), Wins.YEAR, Defaults.standard());
  }
}
