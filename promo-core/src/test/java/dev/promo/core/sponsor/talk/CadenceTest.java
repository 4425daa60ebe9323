package dev.promo.core.sponsor.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A-140")
@Tag("A-076")
class CadenceTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @ParameterizedTest
  @CsvSource({
    "0, TOO_OFTEN",
    "7, TOO_OFTEN",
    "20, TOO_OFTEN",
    "21, FINE",
    "28, FINE",
    "31, FINE",
    "60, FINE",
    "61, TOO_SELDOM",
    "90, TOO_SELDOM",
    "365, TOO_SELDOM"
  })
  void a_month_is_fine_a_week_too_often_and_a_quarter_too_seldom(long days, Cadence expected) {
    assertEquals(expected, Cadence.of(days, STANDARD));
  }

  @Test
  void two_conversations_that_follow_each_other_are_judged_together() {
    assertEquals(
        List.of(Cadence.TOO_OFTEN, Cadence.TOO_SELDOM),
        Cadence.between(
            List.of(
                Talks.conversation(JUNE.plusDays(100)),
                Talks.conversation(JUNE),
                Talks.conversation(JUNE.plusDays(7))),
            STANDARD));
  }

  @Test
  void the_next_one_is_overdue_after_sixty_days() {
    List<CareerConversation> one = List.of(Talks.conversation(JUNE));
    assertFalse(Cadence.isOverdue(one, JUNE.plusDays(60), STANDARD));
    assertTrue(Cadence.isOverdue(one, JUNE.plusDays(61), STANDARD));
  }

  @Test
  void without_a_conversation_and_before_the_first_nothing_is_overdue() {
    assertFalse(Cadence.isOverdue(List.of(), JUNE, STANDARD));
    assertFalse(Cadence.isOverdue(List.of(Talks.conversation(JUNE)), JUNE.minusYears(1), STANDARD));
  }

  @Test
  void a_negative_time_is_a_mistake() {
    assertThrows(IllegalArgumentException.class, () -> Cadence.of(-1, STANDARD));
  }

  @Test
  void what_was_agreed_says_something() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CareerConversation(JUNE, Person.of("Omar Bell"), Optional.of(" ")));
  }
}
