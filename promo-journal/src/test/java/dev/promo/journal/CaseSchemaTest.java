package dev.promo.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.networknt.schema.InputFormat;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use and the reader know the same notation. */
class CaseSchemaTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String EACH_ONCE = CaseSchema.text(RESOURCES.resolve("case-each-once.yaml"));
  private static final WinLog LOG = Reading.sound(
          BragDocument.parse(Source.of("brag.md", "2026-03-14 Stayed late")))
      .log();

  @Test
  void a_case_with_each_mapping_once_is_fine_for_both() {
    assertEquals(List.of(), CaseSchema.complaints(EACH_ONCE, InputFormat.YAML));
    assertEquals(
        "",
        Reading.problems(
            CaseFile.parse(Source.of("case.yaml", EACH_ONCE), Ladders.operations(), LOG)));
  }

  @Test
  void the_reader_knows_the_keys_of_the_schema_and_no_others() {
    ImmutableSetMultimap<String, String> reader = ReaderKeys.of(EACH_ONCE, LOG);
    ImmutableSetMultimap<String, String> schema = CaseSchema.keys();
    List<String> toDo = new ArrayList<>();
    for (String place : new TreeSet<>(Sets.union(reader.keySet(), schema.keySet()))) {
      toDo.addAll(differences(place, reader.get(place), schema.get(place)));
    }
    assertEquals("", String.join("\n", toDo));
  }

  @Test
  void what_differs_is_told_with_what_to_add() {
    assertEquals(
        List.of(
            "add 'plan.items.worth' to docs/case-file.schema.json",
            "no reader knows 'plan.items.value' of docs/case-file.schema.json"),
        differences("plan.items.", ImmutableSet.of("id", "worth"), ImmutableSet.of("id", "value")));
    assertEquals(
        List.of("show a mapping at 'champions.' in case-each-once.yaml"),
        differences("champions.", ImmutableSet.of(), ImmutableSet.of("name")));
  }

  @Test
  void the_documented_cases_are_valid() throws IOException {
    List<Source> examples = DocumentationTest.examples("case-file.md");
    assertNotEquals(List.of(), examples);
    for (Source example : examples) {
      assertEquals(
          List.of(), CaseSchema.complaints(example.text().orElseThrow(), InputFormat.YAML));
    }
  }

  @Test
  void the_sample_is_valid() {
    Path sample =
        Path.of("../promo-examples/src/main/resources/dev/promo/examples/sample/case.yaml");
    assertEquals(List.of(), CaseSchema.complaints(CaseSchema.text(sample), InputFormat.YAML));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case-all", "case-plan"})
  void what_can_be_seen_without_a_ladder_is_invalid_in_both(String bad) {
    String text = CaseSchema.text(RESOURCES.resolve("bad").resolve(bad + ".yaml"));
    assertNotEquals(List.of(), CaseSchema.complaints(text, InputFormat.YAML));
  }

  private static List<String> differences(
      String place, ImmutableSet<String> reader, ImmutableSet<String> schema) {
    if (reader.isEmpty()) {
      return List.of("show a mapping at '" + place + "' in case-each-once.yaml");
    }
    List<String> toDo = new ArrayList<>();
    Sets.difference(reader, schema)
        .forEach(key -> toDo.add("add '" + place + key + "' to docs/case-file.schema.json"));
    Sets.difference(schema, reader)
        .forEach(
            key -> toDo.add("no reader knows '" + place + key + "' of docs/case-file.schema.json"));
    return toDo;
  }
}
