package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use and the reader know the same notation. */
class RubricSchemaTest {
  private static final String NO_KEY = "qqqqqqqqqqqq";

  /** A ladder with one of each kind of mapping. */
  private static final String EACH_ONCE = """
      promo: rubric/1
      title: Each once
      source:
        citation: nowhere
      levels:
        - name: One
      tracks:
        - name: Up
          levels: [one]
      scales:
        - name: Depth
          steps:
            - name: First
      dimensions:
        - name: Reach
          scale: depth
          expectations:
            first:
              summary: Over it.
              behaviours:
                - text: Asks.
          requires:
            one:
              - step: first
      """;

  /** The kinds of mappings: the first key of the one above, and where the schema describes it. */
  private enum Part {
    LADDER("promo: rubric/1", ""),
    SOURCE("citation: nowhere", "$defs.source"),
    LEVEL("name: One", "$defs.level"),
    TRACK("name: Up", "$defs.track"),
    SCALE("name: Depth", "$defs.scale"),
    STEP("name: First", "$defs.level"),
    DIMENSION("name: Reach", "$defs.dimension"),
    CELL("summary: Over it.", "$defs.wholeCell"),
    REQUIREMENT("step: first", "$defs.detailedRequirement"),
    BEHAVIOUR("text: Asks.", "$defs.detailedBehaviour");

    private final String line;
    private final String path;

    Part(String line, String path) {
      this.line = line;
      this.path = path;
    }

    /** The ladder with one more key in the mapping. */
    String with(String key) {
      String before = EACH_ONCE.substring(0, EACH_ONCE.indexOf(line));
      int indent = before.length() - before.lastIndexOf('\n') - 1;
      return EACH_ONCE.replace(line, line + "\n" + " ".repeat(indent) + key + ": x");
    }

    ImmutableSet<String> keysOfSchema() {
      Node node = Tree.read(Source.of("schema.json", RubricSchema.TEXT)).orElseThrow();
      for (String step : Splitter.on('.').omitEmptyStrings().split(path)) {
        node = child(node, step);
      }
      return ((Node.Mapping) child(node, "properties")).entries().keySet();
    }
  }

  private static Node child(Node node, String key) {
    return Stream.of(((Node.Mapping) node).entries().get(key)).findFirst().orElseThrow();
  }

  private static ImmutableList<Problem> unknownKeys(String yaml) {
    return RubricReader.standard().read(Source.of("a.yaml", yaml)).problems().stream()
        .filter(problem -> problem.code().equals("UNKNOWN_KEY"))
        .collect(ImmutableList.toImmutableList());
  }

  static Stream<String> good() {
    return Fixture.names("good", "").stream();
  }

  @ParameterizedTest
  @MethodSource("good")
  void every_good_file_is_valid(String file) {
    String text = Fixture.text(Path.of("src/test/resources", file));
    InputFormat format = file.endsWith(".json") ? InputFormat.JSON : InputFormat.YAML;
    assertEquals(List.of(), RubricSchema.complaints(text, format));
  }

  @Test
  void the_ladder_that_promo_brings_along_is_valid() {
    Path file = Path.of("src/main/resources/dev/promo/rubric/level-shift.yaml");
    assertEquals(List.of(), RubricSchema.complaints(Fixture.text(file), InputFormat.YAML));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void the_reader_knows_the_keys_of_the_schema_and_no_others(Part part) {
    List<Problem> problems = unknownKeys(part.with(NO_KEY));
    assertEquals(1, problems.size());
    String known = CharMatcher.is('.').trimTrailingFrom(problems.get(0).mend());
    assertEquals(
        part.keysOfSchema(),
        Splitter.on(", ")
            .splitToStream(known.replace("The keys known here are: ", ""))
            .collect(toImmutableSet()));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void a_key_of_the_schema_is_not_unknown_to_the_reader(Part part) {
    for (String key : part.keysOfSchema()) {
      assertEquals(ImmutableList.of(), unknownKeys(part.with(key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void another_key_is_valid_in_neither(Part part) {
    assertEquals(List.of(), RubricSchema.complaints(EACH_ONCE, InputFormat.YAML));
    assertNotEquals(List.of(), RubricSchema.complaints(part.with(NO_KEY), InputFormat.YAML));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing-title",
        "missing-names",
        "nothing-inside",
        "empty-lists",
        "wrong-edition",
        "wrong-types",
        "source",
        "unknown-key",
        "track-does-not-fit",
        "many-at-once"
      })
  void what_can_be_seen_without_following_ids_is_invalid_in_both(String bad) {
    String text = Fixture.text(Path.of("src/test/resources/bad", bad + ".yaml"));
    assertNotEquals(List.of(), RubricSchema.complaints(text, InputFormat.YAML));
  }
}
