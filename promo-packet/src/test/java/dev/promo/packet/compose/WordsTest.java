package dev.promo.packet.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void any_white_space_stands_between_words() {
    assertEquals(4, Words.count("  one two\tthree\u2003four \n"));
    assertEquals(0, Words.count(" "));
  }

  @Test
  void a_text_that_is_short_enough_stays_as_it_is() {
    String text = "one  two";
    assertSame(text, Words.first(2, text));
  }

  @Test
  void a_longer_text_is_cut_and_says_so() {
    assertEquals("one two …", Words.first(2, "one  two three"));
  }
}
