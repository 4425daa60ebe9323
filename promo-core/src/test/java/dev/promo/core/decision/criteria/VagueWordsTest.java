package dev.promo.core.decision.criteria;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-087")
class VagueWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You are close.",
        "Keep it up!",
        "a strong year, but the budget is tight; ask me again in half a year",
        "You're nearly there, maybe next cycle.",
        "Show more leadership."
      })
  void reassurance_is_no_answer(String words) {
    assertTrue(VagueWords.isIn(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The course of returns is a draft that nobody signed.",
        "No agreement between departments has held for a quarter."
      })
  void what_can_be_shown_is_one(String words) {
    assertFalse(VagueWords.isIn(words));
  }
}
