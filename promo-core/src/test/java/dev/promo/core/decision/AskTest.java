package dev.promo.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AskTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  @Test
  @Tag("A-009")
  void an_ask_names_a_decision_and_a_day() {
    assertEquals(NEW_YEAR, new Ask("Promote to Senior Analyst.", NEW_YEAR).effective());
  }

  @Test
  @Tag("A-009")
  void an_ask_without_a_decision_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Ask(" ", NEW_YEAR));
  }
}
