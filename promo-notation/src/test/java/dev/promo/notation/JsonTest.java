package dev.promo.notation;

import static dev.promo.notation.Reading.child;
import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.json;
import static dev.promo.notation.Reading.only;
import static dev.promo.notation.Reading.show;
import static dev.promo.notation.Reading.sound;
import static dev.promo.notation.Reading.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.50",
        "-0",
        "1E400",
        "0.1000000000000000055511151231257827",
        "12345678901234567890",
        "true",
        "false"
      })
  void a_scalar_keeps_its_written_digits(String written) {
    assertEquals(written, text(child(sound(json("{\"a\": " + written + "}")), "a")));
  }

  @Test
  void only_null_is_nothing() {
    Node root = sound(json("{\"a\": null, \"b\": \"null\", \"c\": \"\"}"));
    assertTrue(((Node.Scalar) child(root, "a")).isNothing());
    assertFalse(((Node.Scalar) child(root, "b")).isNothing());
    assertFalse(((Node.Scalar) child(root, "c")).isNothing());
  }

  @Test
  void each_value_and_key_knows_its_place_and_its_path() {
    Node root = sound(json("{\"levels\": [\n  {\"name\": \"a\"},\r\n  {\"x\": 1, \"name\": 2}]}"));
    Node second = ((Node.Sequence) child(root, "levels")).items().get(1);
    assertEquals(new Location("t.json", 3, 3, "levels[1]"), second.location());
    assertEquals(
        new Location("t.json", 3, 20, "levels[1].name"), child(second, "name").location());
    assertEquals(
        new Location("t.json", 3, 12, "levels[1].name"),
        ((Node.Mapping) second).keyLocation("name"));
  }

  @Test
  void columns_count_characters() {
    Node root = sound(json(
        "{\"a\": [\"\uD83D\uDE00\", \"\u00e9\uD83D\uDE00\"],\n \"\uD83D\uDE00\": 1, \"b\": 2}"));
    assertEquals(
        13, ((Node.Sequence) child(root, "a")).items().get(1).location().column());
    assertEquals(Location.at("t.json", 2, 15).withPath("b"), child(root, "b").location());
  }

  @Test
  void asking_for_the_place_of_a_key_that_is_not_there_is_a_mistake_of_the_program() {
    Node.Mapping root = (Node.Mapping) sound(json("{}"));
    assertThrows(IllegalArgumentException.class, () -> root.keyLocation("a"));
  }

  @Test
  void a_duplicate_key_is_an_error_at_the_second_and_the_first_is_kept() {
    Parsed<Node> parsed = json("{\"a\": 1,\n \"a\": {\"b\": 1}, \"c\": 2, \"a\": 3}");
    assertEquals(ImmutableList.of("DUPLICATE_KEY", "DUPLICATE_KEY"), codes(parsed));
    assertEquals(new Location("t.json", 2, 2, "a"), parsed.problems().get(0).location());
    assertEquals("{a: 1, c: 2}", show(parsed));
  }

  @Test
  void what_follows_the_value_is_an_error_and_left_out() {
    Parsed<Node> parsed = json("{\"a\": 1} \n[2]");
    assertEquals("SECOND_DOCUMENT", only(parsed).code());
    assertEquals(Location.at("t.json", 2, 1), only(parsed).location());
    assertEquals("{a: 1}", show(parsed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "null"})
  void a_text_without_a_value_is_empty(String text) {
    assertEquals("EMPTY", only(json(text)).code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1,}|1|9|Remove the comma",
        "[1, 2,\\n ]|2|2|Remove the comma",
        "{name: 1}|1|2|double quotes",
        "{'name': 1}|1|2|double quotes",
        "{\"a\": \"open\\n}|1|12|missing quote",
        "{\"a\": [1, 2|1|12|missing quote or bracket",
        "{\"a\": \"open|1|12|missing quote or bracket",
        "{\"a\" 1}|1|6|Check the quotes",
        "{} }|1|4|Check the quotes",
        "[01]|1|3|Check the quotes"
      })
  void a_mistake_is_named_with_its_place_and_a_mend(
      String escaped, int line, int column, String mend) {
    Problem problem = only(json(escaped.translateEscapes()));
    assertEquals("SYNTAX", problem.code(), problem::toString);
    assertEquals(
        Location.at("t.json", line, column), problem.location().withPath(""), problem::toString);
    assertTrue(problem.mend().contains(mend), problem::toString);
  }

  @Test
  void an_unfinished_text_names_the_line_where_it_was_opened() {
    assertTrue(only(json("{\n\"a\": [\n1,")).message().contains("line 2"));
  }
}
