package dev.promo.rubric.tree;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.RubricInput;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All formats share one walk through a tree, and what it finds is no more than the tree holds. */
class TreeWalkTest {
  private static final String LADDER =
      "{\"data\": {\"name\": \"Ferry\", \"topics\": [{\"name\": \"Deck\", \"levels\": ["
          + "{\"level\": 1, \"criteria\": [\"Ties the boat up\"]},"
          + "{\"level\": 2, \"criteria\": [\"Runs the deck alone\"]}]}]}}";

  private static RubricInput input(String text) {
    return RubricInput.of(Source.of("walk.json", text));
  }

  private static int texts(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().values().stream().mapToInt(TreeWalkTest::texts).sum();
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().mapToInt(TreeWalkTest::texts).sum()
        : 1;
  }

  private static String nested(int depth, int width) {
    return depth == 0
        ? "\"some words of prose\""
        : IntStream.range(0, width)
            .mapToObj(i -> "\"k" + depth + i + "\": " + nested(depth - 1, width))
            .collect(joining(",", "{", "}"));
  }

  @Test
  void a_source_is_walked_once_however_many_formats_read_it() {
    RubricInput input = input(LADDER);
    TreeWalk walk = TreeWalk.of(input);
    assertTrue(RubricReader.standard().load(input).value().isPresent());
    assertSame(walk, TreeWalk.of(input));
  }

  @Test
  void what_one_format_accounts_for_is_not_accounted_for_with_another() {
    TreeWalk.Found found = TreeWalk.of(input(LADDER)).found().orElseThrow();
    Node title = ((Node.Mapping) found.root()).entries().get("name");
    found.used().take(title);
    assertFalse(found.used().has(title));
  }

  @Test
  void what_a_row_is_made_of_is_worked_out_once_however_often_it_is_asked() {
    TreeWalk.Found found = TreeWalk.of(input(nested(3, 4))).found().orElseThrow();
    assertTrue(found.rows().rows().size() > 1);
    for (TreeRow row : found.rows().rows()) {
      assertSame(row.things(), row.things());
      assertSame(row.pattern(), row.pattern());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6})
  void every_text_is_met_at_most_once(int depth) {
    TreeWalk.Found found = TreeWalk.of(input(nested(depth, 4))).found().orElseThrow();
    int asked = found.rows().rows().stream().mapToInt(row -> row.texts().size()).sum();
    assertTrue(asked <= texts(found.root()), () -> asked + " texts");
    assertTrue(found.rows().rows().stream().allMatch(row -> row.path().size() <= depth));
  }

  @Test
  void more_names_than_a_ladder_has_levels_are_not_asked_whether_they_are_levels() {
    String names = IntStream.range(0, Axes.MOST_LEVELS + 1)
        .mapToObj(i -> "\"Level " + i + "\": \"Does the work of " + i + " people\"")
        .collect(joining(","));
    TreeRows rows =
        TreeWalk.of(input("{\"x\": {" + names + "}}")).found().orElseThrow().rows();
    assertTrue(rows.rows().size() > Axes.MOST_LEVELS);
    assertEquals(0, Axes.of(rows.rows(), ImmutableSet.of()).orElseThrow().certainty());
  }
}
