package dev.promo.core.sponsor.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EpisodeTest {
  private static final Episode SETBACK = Talks.EPISODE
      .withWin(Optional.empty())
      .withLesson("A trial needs a limit at which it ends.")
      .withKind(EpisodeKind.SETBACK);

  @Test
  @Tag("A-109")
  void an_episode_needs_stakes_and_a_result() {
    Episode.Builder without = Episode.builder().action("I moved the count.");
    assertThrows(
        IllegalStateException.class, () -> without.stakes("Customers waited.").build());
    assertThrows(
        IllegalStateException.class,
        () -> Episode.builder().action("I moved it.").result("It is faster.").build());
    assertThrows(IllegalArgumentException.class, () -> Talks.EPISODE.withStakes(" "));
    assertThrows(IllegalArgumentException.class, () -> Talks.EPISODE.withResult(" "));
  }

  @Test
  @Tag("A-110")
  void an_update_of_bare_lines_is_status_only() {
    OneOnOneUpdate status = OneOnOneUpdate.builder()
        .on(Talks.DAY)
        .addStatus("Closed the list.", "Met the carrier.")
        .build();
    assertTrue(status.isStatusOnly());
    assertFalse(status.withEpisodes(Talks.EPISODE).isStatusOnly());
  }

  @Test
  @Tag("A-111")
  void a_prevention_says_what_would_have_happened() {
    Episode prevention = Talks.EPISODE.withKind(EpisodeKind.PREVENTION);
    assertEquals(EpisodeKind.PREVENTION, prevention.kind());
    assertThrows(IllegalArgumentException.class, () -> prevention.withThreat(Optional.empty()));
  }

  @Test
  @Tag("A-112")
  void a_setback_has_its_place_in_an_update_and_says_what_it_taught() {
    assertEquals(1, Talks.UPDATE.withEpisodes(SETBACK).episodes().size());
    assertThrows(IllegalArgumentException.class, () -> SETBACK.withLesson(Optional.empty()));
  }

  @Test
  @Tag("A-112")
  void a_setback_never_stands_for_a_win() {
    assertThrows(IllegalArgumentException.class, () -> SETBACK.withWin("monday-count"));
    assertEquals(Set.of(), Talks.UPDATE.withEpisodes(SETBACK).wins());
    assertEquals(Set.of("monday-count"), Talks.UPDATE.wins());
  }

  @Test
  @Tag("A-108")
  void learning_counts_once_it_had_an_effect_and_ruling_something_out_is_one() {
    Optional<String> none = Optional.empty();
    assertFalse(new Learning("A course in planning", none, none).isApplied());
    assertTrue(new Learning(
            "How wave planning works",
            Optional.of("Ruled it out for bulbs."),
            Optional.of("Saved a trial of three weeks."))
        .isApplied());
    assertThrows(
        IllegalArgumentException.class, () -> new Learning("Planning", Optional.of(" "), none));
  }

  @Test
  void an_update_tells_something() {
    OneOnOneUpdate.Builder empty = OneOnOneUpdate.builder().on(Talks.DAY);
    assertThrows(IllegalArgumentException.class, empty::build);
    assertThrows(IllegalArgumentException.class, () -> Talks.UPDATE.withRequest(" "));
  }
}
