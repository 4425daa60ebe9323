package dev.promo.notation;

import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.show;
import static dev.promo.notation.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import java.util.ArrayList;
import java.util.List;
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

  @ParameterizedTest
  @CsvSource({"a.json", "a.yaml", "a"})
  void the_values_of_a_list_are_handed_over_at_their_places(String name) {
    List<Location> places = new ArrayList<>();
    List<Node> handed = new ArrayList<>();
    Node root = sound(Tree.read(Source.of(name, "[\"a\",\n {\"b\": [\"c\"]}]"), item -> {
      places.add(item.location());
      handed.add(item);
    }));

    assertEquals(((Node.Sequence) root).items(), handed);
    assertEquals(
        ImmutableList.of(new Location(name, 1, 2, "[0]"), new Location(name, 2, 2, "[1]")), places);
  }

  @Test
  void each_value_is_handed_over_once_even_when_the_list_breaks_off() {
    assertEquals(ImmutableList.of("a", "b"), handed("[\"a\", \"b\", oops"));
  }

  @Test
  void of_a_root_that_is_no_list_nothing_is_handed_over() {
    assertEquals(ImmutableList.of(), handed("{\"a\": [\"b\"]}"));
    assertEquals(ImmutableList.of(), handed("\"a\""));
  }

  private static List<String> handed(String json) {
    List<String> handed = new ArrayList<>();
    Tree.read(Source.of("a.json", json), item -> handed.add(show(item)));
    return handed;
  }
}
