package dev.promo.rubric.draft;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeadingNamesTest {
  @Test
  void what_is_beside_the_ladder_is_known_in_many_languages() {
    assertTrue(HeadingNames.isAside("FAQ"));
    assertTrue(HeadingNames.isAside("Häufige Fragen"));
    assertTrue(HeadingNames.isAside("よくある質問"));
    assertTrue(HeadingNames.isAside("When am I promoted?"));
    assertFalse(HeadingNames.isAside("Resourcefulness"));
  }

  @Test
  void what_is_asked_of_all_is_no_level_among_others() {
    assertTrue(HeadingNames.isBaseline("All Levels"));
    assertTrue(HeadingNames.isBaseline("Todos os níveis"));
    assertFalse(HeadingNames.isBaseline("Level 1"));
  }

  @Test
  void days_months_and_editions_are_dates() {
    assertTrue(HeadingNames.isDate("2024"));
    assertTrue(HeadingNames.isDate("Q3"));
    assertTrue(HeadingNames.isDate("March 2024"));
    assertTrue(HeadingNames.isDate("1.2.0"));
    assertFalse(HeadingNames.isDate("Marching"));
    assertFalse(HeadingNames.isDate("L3"));
  }

  @Test
  void ladders_and_dimensions_are_known_by_whole_words() {
    assertTrue(HeadingNames.isAboutLadders("Trilha de carreira"));
    assertTrue(HeadingNames.isDimension("1. Communication"));
    assertFalse(HeadingNames.isAboutLadders("Laddered"));
    assertFalse(HeadingNames.isDimension("Craftsman"));
  }
}
