package dev.promo.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Blast radius, blast-radius",
    "IC 4, ic-4",
    "'  Scope / impact! ', scope-impact",
    "already-a-slug, already-a-slug",
    "R&D, r-d",
    "snake_case, snake-case",
    "TITLE, title"
  })
  void words_are_joined_by_hyphens_in_lower_case(String text, String slug) {
    assertEquals(slug, Slug.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Führung, führung",
    "Влияние на людей, влияние-на-людей",
    "影響 力, 影響-力",
    "नेतृत्व, नेतृत्व",
    "\uD801\uDC00\uD801\uDC01, \uD801\uDC28\uD801\uDC29"
  })
  void letters_of_any_script_are_letters(String text, String slug) {
    assertEquals(slug, Slug.of(text));
  }

  @Test
  void an_accent_of_its_own_stays_with_its_letter() {
    assertEquals("re\u0301sume\u0301", Slug.of("Re\u0301sume\u0301"));
    assertEquals("i\u0307zmir", Slug.of("\u0130zmir"));
    assertEquals("a", Slug.of("\u0301 a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "\uD83D\uDE00", "\uD800", "\u0301", "--"})
  void what_has_no_letter_or_digit_has_no_slug(String text) {
    assertEquals("", Slug.of(text));
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "1, cut", "2, cut-the", "3, cut-the-bill", "4, cut-the-bill", "-1, ''"})
  void only_so_many_words_are_taken(int words, String slug) {
    assertEquals(slug, Slug.of("Cut the bill.", words));
  }
}
