package dev.promo.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final ImmutableList<String> KNOWN =
      ImmutableList.of("title", "tilde", "sponsor", "due", "Impact");

  @ParameterizedTest
  @CsvSource({
    "sponser, sponsor",
    "sponosr, sponsor",
    "spnsr, sponsor",
    "SPONSOR, sponsor",
    "titel, title",
    "IMPACT, Impact",
    "duee, due"
  })
  void a_word_with_few_mistakes_is_near(String written, String known) {
    assertEquals(Optional.of(known), Spelling.nearest(written, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"xy", "du", "''", "benefactor"})
  void a_word_that_shares_little_is_near_nothing(String written) {
    assertEquals(
        Optional.empty(), Spelling.nearest(written, ImmutableList.of("zzz", "dz", "bene")));
  }

  @Test
  void fewer_than_half_of_the_letters_may_differ() {
    assertEquals(Optional.empty(), Spelling.nearest("ab", ImmutableList.of("ac")));
    assertEquals(Optional.of("abd"), Spelling.nearest("abc", ImmutableList.of("abd")));
    assertEquals(Optional.empty(), Spelling.nearest("abcd", ImmutableList.of("abxy")));
    assertEquals(Optional.of("abcxy"), Spelling.nearest("abcde", ImmutableList.of("abcxy")));
  }

  @Test
  void three_mistakes_are_too_many() {
    assertEquals(Optional.empty(), Spelling.nearest("abcdefghij", ImmutableList.of("abcdefgxyz")));
  }

  @Test
  void of_two_words_equally_near_the_first_in_the_alphabet_counts() {
    assertEquals(Optional.of("cart"), Spelling.nearest("cast", ImmutableList.of("cost", "cart")));
  }

  @Test
  void a_word_over_64_characters_is_near_nothing() {
    String longest = "a".repeat(64);
    assertEquals(Optional.of(longest), Spelling.nearest(longest, ImmutableList.of(longest)));
    String longer = "a".repeat(65);
    assertEquals(Optional.empty(), Spelling.nearest(longer, ImmutableList.of(longest)));
    assertEquals(Optional.empty(), Spelling.nearest(longest, ImmutableList.of(longer)));
  }
}
