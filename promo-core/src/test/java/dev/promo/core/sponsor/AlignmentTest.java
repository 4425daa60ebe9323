package dev.promo.core.sponsor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 4);
  private static final Optional<String> OPEN = Optional.empty();
  private static final Optional<String> SAID = Optional.of("Lead analyst, this spring.");

  @Test
  @Tag("A-075")
  void an_alignment_is_complete_when_all_three_are_agreed() {
    assertTrue(new Alignment(DAY, SAID, SAID, SAID).isComplete());
    assertFalse(new Alignment(DAY, OPEN, SAID, SAID).isComplete());
    assertFalse(new Alignment(DAY, SAID, OPEN, SAID).isComplete());
    assertFalse(new Alignment(DAY, SAID, SAID, OPEN).isComplete());
  }

  @Test
  void what_was_agreed_says_something() {
    assertThrows(
        IllegalArgumentException.class, () -> new Alignment(DAY, Optional.of(" "), OPEN, OPEN));
  }

  @Test
  void the_first_talk_is_the_last_one_until_another_day_is_named() {
    Alignment once = new Alignment(DAY, SAID, SAID, SAID);
    assertEquals(DAY, once.first());
    LocalDate june = DAY.minusMonths(3);
    assertEquals(june, once.withSince(june).first());
    assertThrows(IllegalArgumentException.class, () -> once.withSince(DAY.plusDays(1)));
  }

  @Test
  @Tag("A-037")
  void a_sponsor_of_whom_nothing_is_written_is_not_taken_for_an_advocate() {
    assertEquals(SponsorStance.UNKNOWN, new Sponsor(Person.of("Omar Bell")).stance());
  }
}
