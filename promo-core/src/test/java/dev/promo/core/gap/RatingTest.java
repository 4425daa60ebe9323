package dev.promo.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

  @Test
  @Tag("A-133")
  void a_rating_that_names_nothing_it_rests_on_is_kept_and_hollow() {
    assertFalse(new Rating(4).isAnchored());
    assertTrue(new Rating(4, Optional.of("Ran the intake alone in May."), ImmutableList.of())
        .isAnchored());
    assertTrue(new Rating(4, Optional.empty(), ImmutableList.of("intake")).isAnchored());
    assertThrows(
        IllegalArgumentException.class, () -> new Rating(4, Optional.of(" "), ImmutableList.of()));
  }
}
