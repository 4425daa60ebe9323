package dev.promo.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SpellingPropertyTest {
  @Property
  void a_word_is_nearest_to_itself(
      @ForAll @AlphaChars @StringLength(min = 1, max = 64) String word,
      @ForAll @AlphaChars @StringLength(max = 64) String other) {
    Optional<String> near = Spelling.nearest(word, ImmutableList.of(other + "1", word));
    assertEquals(Optional.of(word), near);
  }

  @Property
  void a_word_of_three_letters_may_lack_one(
      @ForAll @AlphaChars @StringLength(min = 4, max = 64) String known,
      @ForAll @IntRange(max = 3) int missing) {
    String written = known.substring(0, missing) + known.substring(missing + 1);
    assertEquals(Optional.of(known), Spelling.nearest(written, ImmutableList.of(known)));
  }

  @Property
  void two_neighbours_may_be_swapped(
      @ForAll @AlphaChars @StringLength(min = 4, max = 64) String known,
      @ForAll @IntRange(max = 2) int at) {
    String written =
        known.substring(0, at) + known.charAt(at + 1) + known.charAt(at) + known.substring(at + 2);
    assertEquals(Optional.of(known), Spelling.nearest(written, ImmutableList.of(known)));
  }
}
