package dev.promo.notation;

import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.sound;
import static dev.promo.notation.Reading.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldsBuildingTest {
  private final List<Problem> problems = new ArrayList<>();

  private Fields fields(String yaml) {
    return Fields.of(sound(yaml(yaml)), problems::add);
  }

  private void assertProblem(String code, int line, int column, String path) {
    assertEquals(ImmutableList.of(code), codes(problems), problems::toString);
    assertEquals(new Location("t.yaml", line, column, path), problems.get(0).location());
  }

  @Test
  void a_required_choice_is_read() {
    Fields fields = fields("a: half-up");
    assertEquals(Optional.of(RoundingMode.HALF_UP), fields.requiredChoice("a", RoundingMode.class));
    assertEquals(Optional.of("built"), fields.build(() -> "built"));
    assertEquals(List.of(), problems);
  }

  @Test
  void a_required_choice_that_is_absent_is_missing() {
    Fields fields = fields("a:");
    assertEquals(Optional.empty(), fields.requiredChoice("a", RoundingMode.class));
    assertEquals(Optional.empty(), fields.build(() -> "built"));
    assertProblem("MISSING_KEY", 1, 1, "");
  }

  @Test
  void a_required_choice_that_is_malformed_has_one_problem() {
    Fields fields = fields("a: sideways");
    assertEquals(Optional.empty(), fields.requiredChoice("a", RoundingMode.class));
    assertEquals(Optional.empty(), fields.build(() -> "built"));
    assertProblem("UNKNOWN_VALUE", 1, 4, "a");
  }

  @Test
  void a_value_that_a_caller_found_is_passed_through() {
    Fields fields = fields("b: 1");
    assertEquals(Optional.of("found"), fields.required("a", Optional.of("found")));
    fields.text("b");
    assertEquals(Optional.of("built"), fields.build(() -> "built"));
    assertEquals(List.of(), problems);
  }

  @Test
  void a_value_that_a_caller_did_not_find_is_missing_where_its_key_is() {
    Fields fields = fields("x:\n  b: 1").fields("x").orElseThrow();
    assertEquals(Optional.empty(), fields.required("a", Optional.empty()));
    assertProblem("MISSING_KEY", 2, 3, "x");
  }

  @Test
  void a_value_that_a_caller_refused_breaks_the_mapping_without_another_problem() {
    Fields fields = fields("a: [1]");
    assertEquals(Optional.empty(), fields.required("a", Optional.empty()));
    assertEquals(Optional.empty(), fields.build(() -> "built"));
    assertEquals(List.of(), problems);
  }

  @Test
  void of_what_is_no_mapping_no_key_is_missing() {
    assertEquals(Optional.empty(), fields("[1]").required("a", Optional.empty()));
    assertProblem("WRONG_TYPE", 1, 1, "");
  }

  @Test
  void a_value_under_one_key_costs_no_more_than_itself() {
    Fields fields = fields("b: 1\na: 2");
    fields.text("b");
    Optional<String> a = fields.text("a");
    assertEquals(Optional.empty(), fields.make("a", () -> complain(a.orElseThrow())));
    assertProblem("INVALID_VALUE", 2, 4, "a");
    assertEquals("2 is too small.", problems.get(0).message());
    assertEquals(Optional.of("built"), fields.build(() -> "built"));
    assertEquals(1, problems.size());
  }

  @Test
  void a_value_under_one_key_is_made_of_it() {
    assertEquals(Optional.of(2), fields("a: 2").make("a", () -> 2));
    assertEquals(List.of(), problems);
  }

  @Test
  void a_mistake_of_the_program_is_not_the_values() {
    Fields fields = fields("a: 2");
    assertThrows(
        NullPointerException.class,
        () -> fields.make("a", () -> {
          throw new NullPointerException("x");
        }));
  }

  @Test
  void a_key_has_a_place_of_its_own() {
    Fields fields = fields("x:\n  - b: 1\n    'a' :\n      - 2").list("x").get(0);
    assertEquals(new Location("t.yaml", 3, 5, "x[0].a"), fields.keyLocation("a"));
    assertEquals(new Location("t.yaml", 4, 7, "x[0].a"), fields.location("a"));
  }

  @Test
  void a_key_that_is_not_written_is_placed_at_its_mapping() {
    Fields fields = fields("x:\n  b: 1").fields("x").orElseThrow();
    assertEquals(fields.location(), fields.keyLocation("a"));
    Fields none = fields("[1]");
    assertEquals(none.location(), none.keyLocation("a"));
  }

  @Test
  void unread_are_the_keys_nobody_asked_for_in_written_order() {
    Fields fields = fields("z: 1\nb: 2\na:\nc: 4");
    assertEquals(ImmutableList.of("z", "b", "a", "c"), fields.unread().asList());
    fields.text("b");
    fields.date("none");
    assertEquals(ImmutableList.of("z", "a", "c"), fields.unread().asList());
  }

  @Test
  void a_key_once_read_stays_read_whatever_came_of_it() {
    Fields fields = fields("a: [1]\nb: {}");
    fields.text("a");
    fields.list("b");
    assertEquals(ImmutableSet.of(), fields.unread());
    assertTrue(fields.build(() -> "built").isPresent());
    assertProblem("WRONG_TYPE", 1, 4, "a");
  }

  private static String complain(String value) {
    throw new IllegalArgumentException(value + " is too small");
  }
}
