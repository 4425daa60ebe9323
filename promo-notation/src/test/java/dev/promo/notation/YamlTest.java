package dev.promo.notation;

import static dev.promo.notation.Reading.child;
import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.only;
import static dev.promo.notation.Reading.show;
import static dev.promo.notation.Reading.sound;
import static dev.promo.notation.Reading.text;
import static dev.promo.notation.Reading.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "NO",
        "010",
        "0x1F",
        "1_000",
        "12:30",
        "12:30:45",
        "1.50",
        "1e3",
        "true",
        "2026-01-02",
        "=",
        "<<"
      })
  void a_plain_scalar_stays_the_text_as_written(String written) {
    assertEquals(written, text(child(sound(yaml("a: " + written)), "a")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " null", " Null", " NULL", " !!null null", " # a comment"})
  void an_empty_value_is_nothing(String written) {
    assertTrue(((Node.Scalar) child(sound(yaml("b: 1\na:" + written)), "a")).isNothing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'null'", "\"~\"", "!!str null", "nulls", "|\n  null"})
  void a_quoted_or_tagged_value_is_something(String written) {
    assertFalse(((Node.Scalar) child(sound(yaml("a: " + written)), "a")).isNothing());
  }

  @Test
  void entries_and_items_keep_their_order() {
    assertEquals(
        "{z: [3, 1, 2], a: {y: -, b: x y}}", show(yaml("z: [3, 1, 2]\na:\n  y:\n  b: x\n    y\n")));
  }

  @Test
  void each_value_knows_its_place_and_its_path() {
    Node levels = child(sound(yaml("levels:\n  - name: a\n  - x: 1\n    name: b\n")), "levels");
    Node second = ((Node.Sequence) levels).items().get(1);
    assertEquals(new Location("t.yaml", 2, 3, "levels"), levels.location());
    assertEquals(new Location("t.yaml", 3, 5, "levels[1]"), second.location());
    assertEquals(
        new Location("t.yaml", 4, 11, "levels[1].name"), child(second, "name").location());
    assertEquals(
        new Location("t.yaml", 4, 5, "levels[1].name"),
        ((Node.Mapping) second).keyLocation("name"));
  }

  @Test
  void a_key_that_is_no_plain_word_goes_into_brackets_in_the_path() {
    Node root = sound(yaml("a.b:\n  \"x\\ty\":\n    '': 1\n"));
    Node last = child(child(child(root, "a.b"), "x\ty"), "");
    assertEquals("['a.b']['x\uFFFDy']['']", last.location().path());
  }

  @Test
  void columns_count_characters() {
    Node root = sound(yaml("{\uD83D\uDE00: 1, b: 2}"));
    assertEquals(new Location("t.yaml", 1, 11, "b"), child(root, "b").location());
  }

  @Test
  void an_explicit_standard_tag_is_silently_fine() {
    assertEquals("{a: 5, b: [1], c: d}", show(sound(yaml("a: !!int 5\nb: !!seq [1]\nc: ! d\n"))));
  }

  @Test
  void another_tag_is_ignored_with_a_warning() {
    Parsed<Node> parsed =
        yaml("a: !foo 1\nb: !!java.net.URL [x]\nc: !<tag:yaml.org,2002:binary> eA==\n");
    assertEquals(ImmutableList.of("TAG_IGNORED", "TAG_IGNORED", "TAG_IGNORED"), codes(parsed));
    assertEquals(Severity.WARNING, parsed.problems().get(0).severity());
    assertEquals("{a: 1, b: [x], c: eA==}", show(parsed));
  }

  @Test
  void a_duplicate_key_is_an_error_at_the_second_and_the_first_is_kept() {
    Parsed<Node> parsed = yaml("w:\n  a: 1\n  b: 2\n  a: {c: 1, c: 2}\n  a: 4\n");
    assertEquals("{w: {a: 1, b: 2}}", show(parsed));
    assertEquals(
        ImmutableList.of("DUPLICATE_KEY", "DUPLICATE_KEY", "DUPLICATE_KEY"), codes(parsed));
    Problem first = parsed.problems().get(0);
    assertEquals(new Location("t.yaml", 4, 3, "w.a"), first.location());
    assertTrue(first.message().contains("line 2"), first::message);
    assertEquals("w.a.c", parsed.problems().get(1).location().path());
  }

  @Test
  void a_key_that_is_no_text_is_an_error_and_its_entry_is_left_out() {
    Parsed<Node> parsed = yaml("? [a, b]\n: 1\n? {c: d}\n: [2]\ne: 3\n");
    assertEquals(ImmutableList.of("KEY_NOT_TEXT", "KEY_NOT_TEXT"), codes(parsed));
    assertEquals(new Location("t.yaml", 1, 3, ""), parsed.problems().get(0).location());
    assertEquals("{e: 3}", show(parsed));
  }

  @Test
  void a_second_document_is_an_error_and_the_first_is_kept() {
    Parsed<Node> parsed = yaml("---\na: 1\n---\nb: 2\n---\n");
    assertEquals("SECOND_DOCUMENT", only(parsed).code());
    assertEquals(Location.at("t.yaml", 3, 1), only(parsed).location());
    assertEquals("{a: 1}", show(parsed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "# a comment\n", "---\n", "---\n...\n", "~", "null"})
  void a_text_without_a_value_is_empty(String text) {
    assertEquals("EMPTY", only(yaml(text)).code());
    assertEquals(Location.of("t.yaml"), only(yaml(text)).location());
  }

  @ParameterizedTest
  @CsvSource({
    "a:\\n\\tb: 1, 2, 1",
    "a:\\n  b: 1\\n\\tc: 1, 3, 1",
    "a:\\n -\\tb: 1\\n \\tc: 2, 2, 3",
    "a:\\n  - b\\n\\t- c: d\\n, 3, 1"
  })
  void a_tab_where_spaces_belong_is_named_as_such(String escaped, int line, int column) {
    Problem problem = only(yaml(escaped.translateEscapes()));
    assertEquals("TAB_IN_YAML", problem.code(), problem::toString);
    assertEquals(Location.at("t.yaml", line, column), problem.location());
    assertEquals("Replace the TAB by spaces.", problem.mend());
  }

  /** YAML 1.2 takes it for white space, though many parsers refuse it. */
  @Test
  void a_tab_between_the_mark_of_an_item_and_its_text_is_white_space() {
    assertEquals(
        "{a: [b, c], d: -\te\n}", show(sound(yaml("a:\n  -\t\"b\"\n  - \tc\nd: |\n  -\te\n"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: cut cost: 30%|1|12|put the value in quotes",
        "a: \"open\\nb: 1\\n|1|4|Add the missing quote",
        "a: 'open\\nb: 1\\n|1|4|Add the missing quote",
        "a: [b, c\\nd: e\\n|1|4|bracket",
        "a: {b: c\\n|1|4|brace",
        "a: \"b\\\\qc\"|1|7|backslash",
        "a: !%zz b|1|6|exclamation mark",
        "a: !%20 b|1|4|exclamation mark",
        "a: *|1|5|begins with & or *",
        "a: & b|1|5|begins with & or *",
        "a: @b|1|4|Put the value in quotes",
        "a: %b|1|4|Put the value in quotes",
        "a: \"b\" c|1|8|quotes",
        "a: 1\\nb\\nc: 2|2|1|Write a colon",
        "a: 1\\nb  x\\nc: 2|2|1|Write a colon",
        "a:\\n  - b\\n c: d|3|2|indentation"
      })
  void a_mistake_is_named_with_its_place_and_a_mend(
      String escaped, int line, int column, String mend) {
    Problem problem = only(yaml(escaped.translateEscapes()));
    assertEquals("SYNTAX", problem.code(), problem::toString);
    assertEquals(
        Location.at("t.yaml", line, column), problem.location().withPath(""), problem::toString);
    assertTrue(problem.mend().contains(mend), problem::mend);
  }

  @Test
  void a_control_character_is_named_with_its_place() {
    Problem problem = only(yaml("a: 1\nb: x\u0007y"));
    assertEquals("SYNTAX", problem.code());
    assertEquals(Location.at("t.yaml", 2, 5), problem.location());
    assertTrue(problem.message().contains("U+0007"), problem::message);
  }

  @Test
  void problems_before_a_syntax_error_are_still_reported() {
    assertEquals(ImmutableList.of("DUPLICATE_KEY", "SYNTAX"), codes(yaml("a: 1\na: 2\nb: [")));
  }
}
