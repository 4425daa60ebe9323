package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectRubricTest {
  private static final Path SAMPLE =
      Path.of("src/main/resources/dev/promo/examples/sample/ladder.yaml");
  private static final Path DOC = Path.of("..", "docs", "ladder-formats.md");

  @TempDir
  private Path folder;

  private static Node.Mapping object(String line) {
    return (Node.Mapping) Tree.read(Source.of("line.json", line)).orElseThrow();
  }

  @Test
  void the_json_has_the_keys_that_are_documented_and_no_others() throws IOException {
    List<String> documented = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE)
        .matcher(Files.readString(DOC, UTF_8))
        .results()
        .map((MatchResult row) -> row.group(1))
        .toList();
    Run run = Run.of(InspectRubric::run, "--json", SAMPLE.toString());

    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertEquals(documented, object(run.out()).entries().keySet().asList());
  }

  @Test
  void each_ladder_has_a_line_of_json() {
    Run run = Run.of(InspectRubric::run, "--json", SAMPLE.toString(), SAMPLE.toString());

    assertEquals(2, run.out().lines().count());
    run.out().lines().forEach(line -> assertTrue(object(line).entries().containsKey("counts")));
  }

  @Test
  void what_is_no_ladder_is_said_with_the_reason() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.md"), "Dear all,\n\nsee you.\n", UTF_8);
    Run run = Run.of(InspectRubric::run, "--json", letter.toString());

    assertEquals(1, run.status());
    assertEquals(
        ImmutableList.of("source", "diagnostics"),
        object(run.out()).entries().keySet().asList());
    assertTrue(run.out().contains("UNKNOWN_FORMAT"), run.out());
  }

  @Test
  void people_get_an_account_in_lines() {
    Run run = Run.of(InspectRubric::run, SAMPLE.toString());

    assertEquals(0, run.status());
    assertTrue(run.out().contains("  title      Operations ladder\n"), run.out());
    assertTrue(run.out().contains("  in all     20 cells, 40 behaviours"), run.out());
  }

  @Test
  void a_folder_of_ladders_is_told_one_by_one() throws IOException {
    Files.copy(SAMPLE, folder.resolve("one.yaml"));
    Files.copy(SAMPLE, folder.resolve("two.yaml"));
    Files.writeString(folder.resolve("readme.md"), "Two ladders.\n", UTF_8);
    Run run = Run.of(InspectRubric::run, "--json", folder.toString());

    assertEquals(2, run.out().lines().count());
  }

  @Test
  void it_says_how_it_wants_to_be_called() {
    assertEquals(2, Run.of(InspectRubric::run).status());
    assertEquals(2, Run.of(InspectRubric::run, "--xml", SAMPLE.toString()).status());
  }
}
