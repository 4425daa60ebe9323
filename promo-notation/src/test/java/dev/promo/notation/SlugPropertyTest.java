package dev.promo.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlugPropertyTest {
  @Property
  void the_slug_of_a_slug_is_the_slug(@ForAll String text) {
    String slug = Slug.of(text);
    assertEquals(slug, Slug.of(slug));
  }

  @Property
  void a_slug_has_neither_blanks_nor_hyphens_without_a_word_on_either_side(@ForAll String text) {
    String slug = Slug.of(text);
    assertTrue(slug.chars().noneMatch(Character::isWhitespace));
    assertTrue(slug.isEmpty() || !Splitter.on('-').splitToList(slug).contains(""), slug);
  }

  @Property
  void the_first_words_are_the_beginning_of_all_words(
      @ForAll String text, @ForAll @IntRange(max = 5) int words) {
    List<String> all = Splitter.on('-').omitEmptyStrings().splitToList(Slug.of(text));
    String first = String.join("-", all.subList(0, Math.min(words, all.size())));
    assertEquals(first, Slug.of(text, words));
  }
}
