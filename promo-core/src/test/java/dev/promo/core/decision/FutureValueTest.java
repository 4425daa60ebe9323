package dev.promo.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FutureValueTest {

  @Test
  void a_promotion_makes_something_possible_that_is_needed() {
    assertEquals(
        "one owner for the close",
        new FutureValue("the month-end close", "one owner for the close").need());
  }

  @Test
  void a_future_without_a_responsibility_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new FutureValue(" ", "one owner for the close"));
  }

  @Test
  void a_future_nobody_needs_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new FutureValue("the month-end close", " "));
  }
}
