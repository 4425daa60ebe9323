package dev.promo.core.sponsor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChallengerMapTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final TrustAction ACTION = new TrustAction(
      "Show the returns trial before the plan is fixed.",
      Person.of("Noor Haddad"),
      LocalDate.of(2026, 11, 20));
  private static final Challenger WORKED_ON = new Challenger(
      Person.of("Ines Falk"),
      Optional.of(2),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      ImmutableSet.of(),
      ImmutableList.of(ACTION));

  @Test
  @Tag("A-129")
  void five_to_ten_challengers_are_usual() {
    assertFalse(usual(4));
    assertTrue(usual(5));
    assertTrue(usual(10));
    assertFalse(usual(11));
  }

  @Test
  @Tag("A-129")
  void an_unusual_number_is_a_note_and_no_more() {
    ImmutableList<Problem> problems =
        ChallengerMap.of(List.of(WORKED_ON)).problems(Location.of("map"), STANDARD);
    assertEquals(1, problems.size());
    assertEquals(Severity.NOTE, problems.get(0).severity());
  }

  @Test
  @Tag("A-130")
  void a_challenger_without_an_action_is_listed() {
    Challenger idle = Challenger.of(Person.of("Jon Berg"), "Does it last?");
    ChallengerMap map = ChallengerMap.of(List.of(idle, WORKED_ON));
    assertEquals(List.of(idle), map.withoutAction());
    assertTrue(map.problems(Location.of("map"), STANDARD).stream()
        .anyMatch(problem -> problem.message().contains("Jon Berg")));
  }

  @Test
  @Tag("A-130")
  void an_action_says_what_is_done() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TrustAction(" ", Person.of("Noor Haddad"), ACTION.due()));
  }

  @Test
  void a_question_says_something() {
    assertThrows(IllegalArgumentException.class, () -> Challenger.of(Person.of("Jon Berg"), " "));
  }

  private static boolean usual(int challengers) {
    return ChallengerMap.of(People.doubting(challengers)).isUsualNumber(STANDARD);
  }
}
