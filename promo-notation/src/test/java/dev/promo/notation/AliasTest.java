package dev.promo.notation;

import static dev.promo.notation.Reading.child;
import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.only;
import static dev.promo.notation.Reading.show;
import static dev.promo.notation.Reading.sound;
import static dev.promo.notation.Reading.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class AliasTest {
  @Test
  void an_alias_is_resolved_and_never_taken_as_text() {
    assertEquals("{a: x, b: x, c: [x]}", show(sound(yaml("a: &n x\nb: *n\nc: [*n]\n"))));
  }

  @Test
  void a_copy_is_found_at_the_alias_and_has_a_path_of_its_own() {
    Node root = sound(yaml("a: &n\n  - {x: [1]}\nb: *n\n"));
    Node copied = ((Node.Sequence) child(root, "b")).items().get(0);
    Node original = ((Node.Sequence) child(root, "a")).items().get(0);
    assertEquals(new Location("t.yaml", 3, 4, "b[0].x"), child(copied, "x").location());
    assertEquals(new Location("t.yaml", 3, 4, "b[0].x"), ((Node.Mapping) copied).keyLocation("x"));
    assertEquals(new Location("t.yaml", 2, 9, "a[0].x"), child(original, "x").location());
  }

  @Test
  void the_last_value_of_a_name_counts() {
    assertEquals("{a: 1, b: 2, c: 2}", show(sound(yaml("a: &n 1\nb: &n 2\nc: *n\n"))));
  }

  @Test
  void an_alias_can_stand_for_nothing() {
    assertEquals("{a: -, b: -}", show(sound(yaml("a: &n\nb: *n\n"))));
  }

  @Test
  void an_alias_of_a_text_can_be_a_key() {
    assertEquals("{k: 1, v: {k: 2}}", show(sound(yaml("&n k: 1\nv:\n  *n : 2\n"))));
  }

  @Test
  void an_alias_of_a_list_cannot_be_a_key() {
    Parsed<Node> parsed = yaml("a: &n [1]\n*n : 2\nb: 3\n");
    assertEquals("KEY_NOT_TEXT", only(parsed).code());
    assertEquals("{a: [1], b: 3}", show(parsed));
  }

  @Test
  void an_unknown_alias_is_an_error_and_leaves_nothing() {
    Parsed<Node> parsed = yaml("a: *bold\nb: &bold 1\n");
    assertEquals("UNKNOWN_ALIAS", only(parsed).code());
    assertEquals(new Location("t.yaml", 1, 4, "a"), only(parsed).location());
    assertEquals("{a: -, b: 1}", show(parsed));
  }

  @Test
  void an_alias_within_what_it_stands_for_is_an_error() {
    Parsed<Node> parsed = yaml("a: &n\n  b: [*n]\n");
    assertEquals("RECURSIVE_ALIAS", only(parsed).code());
    assertEquals("a.b[0]", only(parsed).location().path());
    assertEquals("{a: {b: [-]}}", show(parsed));
  }

  @Test
  void an_alias_bomb_is_refused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String nine = String.join(", ", Collections.nCopies(9, "*a" + (i - 1)));
      bomb.append("a" + i + ": &a" + i + " [" + nine + "]\n");
    }
    assertEquals(ImmutableList.of("TOO_MANY_VALUES"), codes(yaml(bomb.toString())));
  }

  @Test
  void aliases_cannot_nest_deeper_than_written_lists() {
    StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 100; i++) {
      chain.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
    }
    Parsed<Node> parsed = yaml(chain.toString());
    assertEquals("TOO_DEEP", only(parsed).code());
    assertTrue(only(parsed).location().path().startsWith("a63[0]"), only(parsed)::toString);
  }
}
