package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObjectiveTest {
  private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
  private static final Objective OPEN = objective(Optional.empty());

  @Test
  void it_is_ahead_until_the_day_from_which_it_holds() {
    assertTrue(OPEN.isAhead(FROM.minusDays(1)));
    assertFalse(OPEN.isAhead(FROM));
    assertTrue(OPEN.isRunning(FROM));
  }

  @Test
  void it_runs_until_it_was_due() {
    assertTrue(OPEN.isRunning(DUE));
    assertFalse(OPEN.isRunning(DUE.plusDays(1)));
    assertTrue(OPEN.isOver(DUE.plusDays(1)));
  }

  @Test
  void it_is_over_once_somebody_has_said_how_it_ended() {
    assertTrue(objective(Optional.of(Objective.Outcome.MET)).isOver(FROM));
  }

  @Test
  void on_every_day_it_is_ahead_running_or_over() {
    for (LocalDate day : List.of(FROM.minusDays(1), FROM, DUE, DUE.plusDays(1))) {
      for (Objective each : List.of(OPEN, objective(Optional.of(Objective.Outcome.MISSED)))) {
        assertEquals(
            1,
            Stream.of(each.isAhead(day), each.isRunning(day), each.isOver(day))
                .filter(holds -> holds)
                .count());
      }
    }
  }

  @Test
  void it_stands_by_the_day_it_is_due() {
    Objective later =
        new Objective("A", Optional.empty(), DUE.plusDays(1), Optional.empty(), Optional.empty());
    assertEquals(List.of(OPEN, later), Stream.of(later, OPEN).sorted().toList());
  }

  @Test
  void it_says_what_it_is_and_is_due_no_earlier_than_it_holds() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Objective(" ", Optional.empty(), DUE, Optional.empty(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Objective("A", Optional.of(DUE), FROM, Optional.empty(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Objective("A", Optional.empty(), DUE, Optional.empty(), Optional.of(" ")));
  }

  private static Objective objective(Optional<Objective.Outcome> outcome) {
    return new Objective(
        "The count comes on time", Optional.of(FROM), DUE, outcome, Optional.empty());
  }
}
