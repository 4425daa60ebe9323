package dev.promo.notation;

import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.json;
import static dev.promo.notation.Reading.only;
import static dev.promo.notation.Reading.show;
import static dev.promo.notation.Reading.sound;
import static dev.promo.notation.Reading.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final int MILLION = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void a_megabyte_of_openings_is_too_deep(String opening) {
    String text = opening.repeat(MILLION / opening.length());
    assertEquals(ImmutableList.of("TOO_DEEP"), codes(json(text)));
    assertEquals(ImmutableList.of("TOO_DEEP"), codes(yaml(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "? "})
  void a_megabyte_of_block_openings_is_too_deep(String opening) {
    assertTrue(codes(yaml(opening.repeat(MILLION / 2))).contains("TOO_DEEP"));
  }

  @Test
  void sixty_four_levels_are_read_and_sixty_five_are_not() {
    String atLimit = "[".repeat(64) + "]".repeat(64);
    String overLimit = "[" + atLimit + "]";
    assertEquals(atLimit, show(sound(json(atLimit))));
    assertEquals(atLimit, show(sound(yaml(atLimit))));
    assertEquals(65, only(json(overLimit)).location().column());
    assertEquals(65, only(yaml(overLimit)).location().column());
  }

  @Test
  void a_number_of_ten_million_digits_is_too_long() {
    String number = "9".repeat(10 * MILLION);
    assertEquals(ImmutableList.of("TOO_LONG"), codes(json("[" + number + "]")));
    assertEquals(ImmutableList.of("TOO_LONG"), codes(yaml("a: " + number)));
  }

  @Test
  void a_text_of_a_megabyte_is_too_long() {
    String text = "\"" + "x ".repeat(MILLION / 2) + "\"";
    assertEquals(ImmutableList.of("TOO_LONG"), codes(json("[" + text + "]")));
    assertEquals(ImmutableList.of("TOO_LONG"), codes(yaml("[" + text + "]")));
  }

  @Test
  void a_key_of_a_megabyte_is_refused() {
    String key = "\"" + "k".repeat(MILLION) + "\"";
    assertEquals(ImmutableList.of("TOO_LONG"), codes(json("{" + key + ": 1}")));
    assertEquals(ImmutableList.of("TOO_LONG"), codes(yaml("? " + key + "\n: 1")));
    assertTrue(yaml(key + ": 1").hasErrors());
  }

  @Test
  void a_long_comment_is_only_a_comment() {
    assertEquals("{a: 1}", show(sound(yaml("a: 1 # " + "x".repeat(10 * MILLION)))));
  }

  @Test
  void more_values_than_a_case_can_have_are_refused() {
    String list = "[" + "1,".repeat(250_000) + "1]";
    assertEquals(ImmutableList.of("TOO_MANY_VALUES"), codes(json(list)));
    assertEquals(ImmutableList.of("TOO_MANY_VALUES"), codes(yaml(list)));
  }

  @Test
  void reading_ends_after_a_thousand_problems() {
    Parsed<Node> parsed = json("{" + "\"a\":1,".repeat(5_000) + "\"a\":1}");
    assertEquals(1_001, parsed.problems().size());
    assertTrue(codes(parsed).contains("TOO_MANY_PROBLEMS"));
  }

  @Test
  void keys_with_one_hash_are_read() {
    StringBuilder keys = new StringBuilder("{");
    for (int i = 0; i < 1 << 15; i++) {
      keys.append('"').append(colliding(i)).append("\":1,");
    }
    Node root = sound(json(keys.append("\"last\":1}").toString()));
    assertEquals((1 << 15) + 1, ((Node.Mapping) root).entries().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!%2",
        "a: !%2 b",
        "%TAG",
        "%YAML 9.9\n---\na",
        "&",
        "*",
        "!<",
        "\u0000",
        "\"\\u12\"",
        "a: !!",
        "- &a &b c",
        "\uD800"
      })
  void an_undeclared_or_odd_complaint_of_the_parser_becomes_a_problem(String text) {
    Parsed<Node> parsed = yaml(text);
    parsed
        .problems()
        .forEach(problem -> assertEquals("t.yaml", problem.location().source()));
    parsed
        .problems()
        .forEach(problem -> assertTrue(!problem.message().contains("xception"), problem::message));
  }

  @Test
  void a_tag_that_the_parser_cannot_decode_is_a_syntax_error() {
    assertEquals("SYNTAX", only(yaml("!%2")).code());
  }

  @Test
  void a_tag_prefix_cannot_be_multiplied() {
    String prefix = "%TAG ! " + "x".repeat(100_000) + "\n---\n";
    assertEquals(ImmutableList.of("TOO_LONG"), codes(yaml(prefix + "- !a b\n".repeat(100_000))));
  }

  /** "Aa" and "BB" have the same hash code, and so has any row of them. */
  private static String colliding(int number) {
    StringBuilder key = new StringBuilder();
    for (int bit = 0; bit < 15; bit++) {
      key.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return key.toString();
  }
}
