package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintWinsTest {
  @TempDir
  private Path folder;

  @Test
  void plain_lines_are_judged_by_what_they_show() {
    Run run = lint("Worked on the billing export through most of April.\n\nFixed the outage.\n");

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("1\tW01\tWARN\t0\t9\tIt opens with words"), run.out());
    assertTrue(run.out().contains("1\tW02\tWARN\t0\t51\t"), run.out());
    assertTrue(run.out().contains("3\tW19\tWARN\t0\t17\t"), run.out());
    assertFalse(run.out().contains("W07"), run.out());
    assertFalse(run.out().contains("W10"), run.out());
  }

  @Test
  void json_lines_say_what_is_missing() {
    Run run = lint(
        "{\"id\": \"b7\", \"text\": \"Cut joining from 6 weeks to 3 for 40 colleagues.\", \"date\": null, \"dims\": []}\n",
        "--json");

    assertEquals(0, run.status(), run.err());
    assertEquals(2, run.out().lines().count(), run.out());
    assertTrue(
        run.out()
            .startsWith(
                "{\"id\":\"b7\",\"rule\":\"W07\",\"severity\":\"ERROR\",\"start\":0,\"end\":"),
        run.out());
    assertTrue(run.out().contains("\"rule\":\"W08\",\"severity\":\"ERROR\""), run.out());
  }

  @Test
  void a_field_that_is_left_out_counts_as_in_order() {
    Run run = lint("{\"text\": \"Cut joining from 6 weeks to 3 for 40 colleagues.\"}\n");

    assertEquals("", run.out() + run.err());
  }

  @Test
  void each_finding_is_a_json_object_with_the_documented_keys() {
    Run run = lint(
        "{\"text\": \"Saved \\\"50%\\\" \\u2028 of x\\ty\", \"id\": \"a\\\"\\\\b\"}", "--json");

    for (String line : run.out().split("\n")) {
      Node node = Tree.read(Source.of("line.json", line)).orElseThrow();
      Fields fields = Fields.of(node, problem -> {});
      assertEquals(
          List.of("id", "rule", "severity", "start", "end", "message", "mend", "name", "line"),
          fields.keys());
      assertEquals("a\"\\b", fields.text("id").orElseThrow());
    }
  }

  @Test
  void the_line_names_its_profile_and_its_day() {
    String old =
        "{\"text\": \"Will open a third clinic for 40 patients.\", \"date\": \"2024-01-31\"";

    assertTrue(lint(old + ", \"profile\": \"log\"}").out().contains("W21\tINFO"));
    assertTrue(lint(old + ", \"asOf\": \"2026-01-01\"}").out().contains("W17\tWARN"));
    assertFalse(lint(old + ", \"asOf\": \"2024-06-01\"}").out().contains("W17"));
    assertTrue(lint(old + "}", "--as-of", "2026-01-01").out().contains("W17\tWARN"));
    assertFalse(lint(old + "}", "--profile", "feedback").out().contains("W21"));
  }

  @Test
  void bad_lines_are_told_all_at_once_and_the_good_ones_are_linted() {
    Run run = lint("{\"text\": \"Fixed the outage.\"}\n"
        + "not json\n"
        + "{\"txt\": 1}\n"
        + "{\"text\": \"Fixed it.\", \"date\": \"2026-02-30\", \"profile\": \"poem\", \"colour\": \"red\"}\n"
        + "[1]\n"
        + "{\"text\": \"Fixed the line.\"");

    assertEquals(1, run.status());
    for (String problem : new String[] {
      "standard input:2",
      "standard input:3:1: ERROR MISSING_KEY",
      "standard input:4:31 (date): ERROR NOT_A_DATE",
      "(profile): ERROR UNKNOWN_VALUE",
      "(colour): WARNING UNKNOWN_KEY",
      "standard input:5:1: ERROR WRONG_TYPE",
      "standard input:6"
    }) {
      assertTrue(run.err().contains(problem), problem + "\n" + run.err());
    }
    assertFalse(run.err().contains("Exception"), run.err());
    assertTrue(run.out().contains("1\tW19"), run.out());
    assertTrue(run.out().contains("4\tW19"), run.out());
  }

  @Test
  void places_count_from_the_text_as_it_was_written() {
    Run run = lint("{\"text\": \"  Helped with the move of 40 looms.  \"}");

    assertTrue(run.out().contains("W01\tWARN\t2\t13\t"), run.out());
  }

  @Test
  void a_file_is_read_and_line_ends_of_windows_are_no_text() throws IOException {
    Path file =
        Files.writeString(folder.resolve("bullets.txt"), "Fixed it.\r\nFixed that.\r\n", UTF_8);

    Run run = lint("", file.toString());

    assertTrue(run.out().contains("2\tW19\tWARN\t0\t11\t"), run.out());
  }

  @Test
  void a_file_called_jsonl_holds_json_whatever_it_begins_with() throws IOException {
    Path file = Files.writeString(folder.resolve("bullets.jsonl"), "Fixed it.\n", UTF_8);

    assertEquals(1, lint("", file.toString()).status());
  }

  @Test
  void a_file_that_is_not_there_or_not_utf8_is_a_problem() throws IOException {
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xe9, 'b'});

    assertTrue(lint("", folder.resolve("none").toString()).err().contains("NOT_FOUND"));
    assertTrue(lint("", bad.toString()).err().contains("ERROR NOT_UTF_8"));
    assertEquals(1, lint("", bad.toString()).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--yaml", "--profile", "--profile poem", "--as-of", "--as-of spring", "a b"})
  void a_call_that_is_not_known_ends_with_2(String arguments) {
    Run run = lint("", arguments.split(" "));

    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("Usage: LintWins"), run.err());
  }

  private static Run lint(String input, String... arguments) {
    return Run.of(
        (options, terminal) ->
            LintWins.run(options, new ByteArrayInputStream(input.getBytes(UTF_8)), terminal),
        arguments);
  }
}
