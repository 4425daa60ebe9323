package dev.promo.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void a_short_text_stays_as_it_is() {
    assertEquals("'a b\u00e9\uD83D\uDE00'", Quoted.of("a b\u00e9\uD83D\uDE00"));
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    assertEquals("'" + "a".repeat(40) + "\u2026'", Quoted.of("a".repeat(41)));
    assertEquals("'" + "a".repeat(39) + "\u2026'", Quoted.of("a".repeat(39) + "\uD83D\uDE00"));
  }

  @Test
  void characters_that_steer_a_terminal_are_replaced() {
    assertEquals("'a\uFFFD[1mb\uFFFDc\uFFFD\uFFFD'", Quoted.of("a\u001B[1mb\nc\u202E\uD83D"));
  }
}
