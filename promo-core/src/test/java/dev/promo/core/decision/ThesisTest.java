package dev.promo.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ThesisTest {
  @Test
  void a_thesis_has_one_to_three_sentences() {
    assertEquals(3, new Thesis(ImmutableList.of("a", "b", "c")).sentences().size());
    assertRefused("a thesis has one to 3 sentences, not 0");
    assertRefused("a thesis has one to 3 sentences, not 4", "a", "b", "c", "d");
  }

  @Test
  void no_sentence_is_blank() {
    assertRefused("no sentence of the thesis may be blank", "a", " ");
  }

  private static void assertRefused(String message, String... sentences) {
    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class, () -> new Thesis(ImmutableList.copyOf(sentences)));
    assertEquals(message, refusal.getMessage());
  }
}
