package dev.promo.rubric.tree;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees that nobody writes by hand: each is refused, or read up to a bound. */
class TreeHostileInputTest {
  private static String repeat(int times, String between, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(joining(between));
  }

  private static Parsed<LoadedRubric> load(String text) {
    return RubricReader.standard().load(RubricInput.of(Source.of("h.json", text)));
  }

  private static Optional<Parsed<LoadedRubric>> read(RubricFormat format, String text) {
    return format.read(RubricInput.of(Source.of("h.json", text)));
  }

  private static boolean has(Parsed<LoadedRubric> read, String code) {
    return read.problems().stream().map(Problem::code).anyMatch(code::equals);
  }

  private static String levels(int count) {
    return "["
        + repeat(
            count,
            ",",
            i -> "{\"level\": \"Level " + i + "\", \"criteria\": [\"Does thing " + i + "\"]}")
        + "]";
  }

  @Test
  void a_tree_of_more_levels_than_any_ladder_has_is_none() {
    assertTrue(read(NestedFormat.byLevel(), levels(1_024)).isPresent());
    assertEquals(Optional.empty(), read(NestedFormat.byLevel(), levels(1_025)));
  }

  @Test
  void a_tree_as_deep_as_trees_may_be_is_read() {
    String deep = "{\"a\": ".repeat(50) + levels(3) + "}".repeat(50);
    assertEquals(3, load(deep).value().orElseThrow().rubric().levels().size());
  }

  @Test
  void ten_thousand_keys_that_mean_nothing_are_no_ladder() {
    String keys = "{" + repeat(10_000, ",", i -> "\"k" + i + "\": \"some words of prose\"") + "}";
    assertTrue(has(load(keys), "UNKNOWN_FORMAT"));
  }

  @Test
  void names_that_lead_in_circles_end() {
    String roles =
        "{\"skills\": [{\"name\": \"a\", \"levels\": {\"1\": \"Does one good thing\", \"2\": \"Does two good things\"}}],"
            + "\"roles\": ["
            + repeat(
                2_000, ",", i -> "{\"title\": \"r" + i + "\", \"needs\": [\"a/" + (i % 4) + "\"]}")
            + "]}";
    Parsed<LoadedRubric> read = read(new StepReferencesFormat(), roles).orElseThrow();
    assertEquals(2_000, read.value().orElseThrow().rubric().levels().size());
    assertEquals(1_000, read.value().orElseThrow().rubric().requirements().size());
    assertTrue(has(read, "DANGLING_REF"));
  }

  /** Looking through all rows for each dimension would take minutes. */
  @Test
  void five_thousand_dimensions_with_steps_of_their_own_are_read() {
    String dimensions = "{\"dimensions\": ["
        + repeat(5_000, ",", i -> "{\"name\": \"D" + i + "\", \"levels\": " + levels(4) + "}")
        + "]}";
    LoadedRubric loaded = load(dimensions).value().orElseThrow();
    assertEquals(5_000, loaded.rubric().dimensions().size());
    assertEquals(20_000, loaded.rubric().cells().size());
  }

  private static String chain(int items, IntFunction<String> education) {
    return "{\"CFDocument\": {\"identifier\": \"d\", \"title\": \"Chain\"}, \"CFItems\": ["
        + repeat(
            items,
            ",",
            i -> "{\"identifier\": \"i" + i + "\", \"fullStatement\": \"Item " + i
                + "\", \"educationLevel\": \"" + education.apply(i) + "\"}")
        + "], \"CFAssociations\": ["
        + repeat(
            items - 1,
            ",",
            i -> "{\"associationType\": \"isChildOf\", \"originNodeURI\": \"i" + (i + 1)
                + "\", \"destinationNodeURI\": \"i" + i + "\"}")
        + "]}";
  }

  @Test
  void a_chain_of_items_is_cut_where_it_gets_too_deep() {
    Parsed<LoadedRubric> read = read(new CaseFormat(), chain(5_000, i -> "01")).orElseThrow();
    LoadedRubric loaded = read.value().orElseThrow();
    assertEquals(1, loaded.rubric().cells().size());
    assertEquals(5_000 - 64, loaded.unmapped().size());
    assertTrue(has(read, "DANGLING_REF"));
  }

  @Test
  void a_framework_of_too_many_levels_is_refused() {
    String items = "{\"CFDocument\": {\"identifier\": \"d\"}, \"CFItems\": ["
        + repeat(
            1_025,
            ",",
            i -> "{\"identifier\": \"i" + i
                + "\", \"fullStatement\": \"Item\", \"educationLevel\": \"" + i + "\"}")
        + "]}";
    Parsed<LoadedRubric> read = read(new CaseFormat(), items).orElseThrow();
    assertTrue(has(read, "TOO_MANY_LEVELS"));
    assertTrue(read.value().isEmpty());
  }
}
