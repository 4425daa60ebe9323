package dev.promo.notation;

import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.show;
import static dev.promo.notation.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTest {
  /** Only YAML takes a text without quotes. */
  @ParameterizedTest
  @CsvSource({"a.yaml", "a.yml", "A.YML", "A.YAML"})
  void a_name_can_say_that_the_text_is_yaml(String name) {
    assertEquals("[a]", show(sound(Tree.read(Source.of(name, "[a]")))));
  }

  @ParameterizedTest
  @CsvSource({"a.json", "A.JSON"})
  void a_name_can_say_that_the_text_is_json(String name) {
    assertEquals(ImmutableList.of("SYNTAX"), codes(Tree.read(Source.of(name, "a: 1"))));
  }

  @Test
  void any_other_name_leaves_it_to_the_first_character() {
    assertEquals(ImmutableList.of("SYNTAX"), codes(Tree.read(Source.of("stdin", "\n [a]"))));
    assertEquals(ImmutableList.of("SYNTAX"), codes(Tree.read(Source.of("stdin", "\uFEFF{a: b}"))));
    assertEquals("{a: [b]}", show(sound(Tree.read(Source.of("stdin", "a: [b]")))));
  }

  @Test
  void bytes_that_are_no_text_give_no_tree() {
    assertEquals(ImmutableList.of("NOT_UTF_8"), codes(Tree.read(Source.of("a", new byte[] {-1}))));
  }
}
