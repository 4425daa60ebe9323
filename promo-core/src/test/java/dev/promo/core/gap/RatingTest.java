package dev.promo.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  @Tag("A-133")
  void a_rating_is_one_to_five(int value) {
    assertEquals(value, new Rating(value).value());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  @Tag("A-133")
  void a_rating_beyond_the_scale_is_refused(int value) {
    assertThrows(IllegalArgumentException.class, () -> new Rating(value));
  }
}
