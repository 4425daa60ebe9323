package dev.promo.core.decision.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHashTest {

  /** As {@code printf 'look again in June' | sha256sum} says. */
  @Test
  void a_hash_is_the_sha_256_of_the_text() {
    assertEquals(
        "14ca04585a4046630d17ff436e2a4ee3d7d20285468bde657596042ccb49b9bf",
        TextHash.of("look again in June").toString());
  }

  @Test
  void a_line_broken_elsewhere_is_the_same_text() {
    assertEquals(TextHash.of("look again in June"), TextHash.of(" look again\n  in\tJune\r\n"));
  }

  @Test
  void another_word_is_another_text() {
    assertNotEquals(TextHash.of("look again in June"), TextHash.of("look again in July"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "Z000000000000000000000000000000000000000000000000000000000000000"})
  void what_is_no_hash_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new TextHash(text));
  }
}
