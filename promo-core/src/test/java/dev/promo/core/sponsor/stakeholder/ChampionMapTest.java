package dev.promo.core.sponsor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.problem.Severity;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChampionMapTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final Champion PEER = Champion.of(Person.of("Pavel Novak"), 0);

  @Test
  @Tag("A-126")
  void four_champions_are_an_error_five_to_nine_a_note_and_ten_are_complete() {
    assertEquals(Optional.of(Severity.ERROR), severity(4));
    assertEquals(Optional.of(Severity.NOTE), severity(5));
    assertEquals(Optional.of(Severity.NOTE), severity(9));
    assertEquals(Optional.empty(), severity(10));
    assertEquals(Optional.empty(), severity(11));
  }

  @Test
  @Tag("A-127")
  void people_of_the_same_level_do_not_count() {
    ChampionMap map = ChampionMap.of(Iterables.concat(People.above(4), List.of(PEER)), STANDARD);
    assertEquals(ChampionMap.Completeness.TOO_FEW, map.completeness());
    assertEquals(List.of(PEER), map.others());
  }

  @Test
  @Tag("A-127")
  void a_line_manager_counts_at_any_level() {
    Champion manager = People.lineManager("Maya Lind");
    assertTrue(manager.hasInfluence(STANDARD));
    assertEquals(
        ChampionMap.Completeness.ENOUGH,
        ChampionMap.of(Iterables.concat(People.above(4), List.of(manager)), STANDARD)
            .completeness());
  }

  @Test
  void a_champion_of_unknown_level_does_not_count() {
    Champion unknown = new Champion(
        Person.of("Rosa Quist"),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        ImmutableSet.of());
    assertFalse(unknown.hasInfluence(STANDARD));
  }

  @Test
  void another_house_may_ask_for_more_champions() {
    ChampionMap map = ChampionMap.of(People.above(10), STANDARD.withChampions(12));
    assertEquals(ChampionMap.Completeness.ENOUGH, map.completeness());
  }

  @Test
  void a_person_may_be_champion_and_witness_of_a_win() {
    Person pavel = PEER.person();
    Corroboration word =
        Corroboration.builder().speaker(pavel).relation(Relation.PEER).build();
    assertFalse(PEER.hasInfluence(STANDARD));
    assertEquals(
        pavel, Wins.STRONG.withCorroborations(word).corroborations().get(0).speaker());
  }

  @Test
  void the_win_that_somebody_knows_has_a_name() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Champion(
            PEER.person(),
            Optional.of(1),
            false,
            Optional.empty(),
            Optional.empty(),
            ImmutableSet.of(" ")));
  }

  @Test
  void the_error_says_how_many_there_are_and_how_many_to_win() {
    Problem problem = ChampionMap.of(People.above(4), STANDARD)
        .problem(Location.of("map"), STANDARD)
        .orElseThrow();
    assertEquals(
        "Of the champions, 4 stand above the candidate's level or manage people.",
        problem.message());
    assertEquals("Win 5 at least, and aim for 10.", problem.mend());
  }

  private static Optional<Severity> severity(int champions) {
    ImmutableList<Champion> people = People.above(champions);
    return ChampionMap.of(people, STANDARD)
        .problem(Location.of("map"), STANDARD)
        .map(Problem::severity);
  }
}
