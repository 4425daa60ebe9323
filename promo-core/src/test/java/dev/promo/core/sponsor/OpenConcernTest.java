package dev.promo.core.sponsor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenConcernTest {

  @Test
  void a_concern_may_be_open_in_every_respect() {
    OpenConcern concern =
        OpenConcern.builder().concern("One large project only.").build();
    assertEquals(Optional.empty(), concern.mitigation());
  }

  @Test
  void a_concern_without_words_is_refused() {
    OpenConcern.Builder silent = OpenConcern.builder().concern(" ");
    assertThrows(IllegalArgumentException.class, silent::build);
  }
}
