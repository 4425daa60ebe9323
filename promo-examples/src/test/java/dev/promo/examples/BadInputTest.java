package dev.promo.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String ALIAS_BOMB = """
      a: &a [x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
      d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
      e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
      f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
      g: [*f, *f, *f, *f, *f, *f, *f, *f, *f]
      """;

  @TempDir
  private Path folder;

  private Path ladder;
  private Path brag;
  private Path caseFile;

  @BeforeEach
  void write_the_sample() throws IOException {
    ladder = write("ladder.yaml", SampleCase.ladder().text().orElseThrow());
    brag = write("brag.md", SampleCase.brag().text().orElseThrow());
    caseFile = write("case.yaml", SampleCase.caseFile().text().orElseThrow());
  }

  @Test
  void the_samples_own_files_give_the_samples_packet() {
    Run run = run();

    assertEquals(0, run.status(), run.err());
    assertEquals(Run.of(PrintPacket::run).out(), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder.yaml", "brag.md", "case.yaml"})
  void a_missing_file_is_named(String name) throws IOException {
    Files.delete(folder.resolve(name));

    assertRefused(name + ": ERROR NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder.yaml", "case.yaml"})
  void an_empty_file_is_named(String name) throws IOException {
    write(name, "");

    assertRefused(name + ": ERROR EMPTY");
  }

  @Test
  void an_empty_brag_document_is_an_empty_log() throws IOException {
    emptyTheLog();

    Run run = run();

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("**Scope was not shown.**"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder.yaml", "brag.md", "case.yaml"})
  void a_file_that_is_not_utf8_is_located_to_the_byte(String name) throws IOException {
    Files.write(folder.resolve(name), "# caf\u00e9\u0081\n".getBytes(ISO_8859_1));

    assertRefused(name + ":1:6: ERROR NOT_UTF_8");
  }

  @Test
  void a_ladder_that_others_saved_for_windows_is_read_with_a_warning() throws IOException {
    String written = "# caf\u00e9\n" + Files.readString(ladder);
    Files.write(ladder, written.getBytes(ISO_8859_1));

    Run run = run();

    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains(":1:6: WARNING ENCODING_GUESSED"), run.err());
    assertTrue(run.err().contains("'caf\u00e9'"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder.yaml", "brag.md", "case.yaml"})
  void a_file_of_20_megabytes_is_refused(String name) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(20_000_000);
    }

    assertRefused(name + ": ERROR TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder.yaml", "case.yaml"})
  void an_alias_bomb_is_refused(String name) throws IOException {
    write(name, ALIAS_BOMB);

    assertRefused("ERROR TOO_MANY_VALUES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder.yaml", "case.yaml"})
  void a_tab_where_yaml_wants_spaces_is_located(String name) throws IOException {
    write(name, "title: x\nlevels:\n\t- id: a\n");

    assertRefused(name + ":3:1: ERROR TAB_IN_YAML");
  }

  @Test
  void a_typo_in_line_3_is_told_with_line_and_mend_and_the_rest_is_used() throws IOException {
    write(
        "case.yaml",
        "candidate: Kim Oyelaran\nfrom: analyst\ntoo: senior-analyst\nto: senior-analyst\n");

    Run run = run();

    assertEquals(1, run.status());
    assertTrue(run.err().contains("case.yaml:3:1 (too): ERROR UNKNOWN_KEY"), run.err());
    assertTrue(run.out().contains("Operations Analyst → Senior Operations Analyst"), run.out());
  }

  @Test
  void the_problems_of_all_files_are_told_at_once() throws IOException {
    write("ladder.yaml", "promo: rubric/1\n");
    write("brag.md", "## 2026-02-30 Fixed the scale\n");
    write("case.yaml", "candidate: [\n");

    Run run = run();

    assertEquals(1, run.status());
    for (String file :
        new String[] {"ladder.yaml", "brag.md:1:1: ERROR NOT_A_DATE", "case.yaml:"}) {
      assertTrue(run.err().contains(file), run.err());
    }
  }

  @Test
  void a_second_case_file_is_refused() throws IOException {
    Path second = write("second.yaml", "candidate: Kim Oyelaran\n");

    Run run = Run.of(
        PrintPacket::run,
        ladder.toString(),
        brag.toString(),
        caseFile.toString(),
        second.toString());

    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("second.yaml: ERROR SECOND_CASE"), run.err());
  }

  @Test
  void a_page_that_cannot_be_written_is_a_problem_after_the_packet() {
    Run run =
        Run.of(PrintPacket::run, "--html", folder.resolve("no/such/folder.html").toString());

    assertEquals(1, run.status());
    assertTrue(run.err().contains("ERROR NOT_WRITABLE"), run.err());
    assertTrue(run.out().startsWith("# Promotion packet"), run.out());
  }

  @Test
  void a_call_promo_does_not_know_ends_with_2_and_shows_the_usage() {
    for (String[] arguments : new String[][] {{"--html"}, {"--pdf"}, {"one-file.yaml"}}) {
      Run run = Run.of(PrintPacket::run, arguments);
      assertEquals(2, run.status());
      assertTrue(run.err().startsWith("Usage: PrintPacket"), run.err());
    }
    assertEquals(2, Run.of(TidyBrag::run, "a.md", "b.md").status());
    assertEquals(2, Run.of(WhatIsMissing::run, "--help").status());
    assertEquals(2, Run.of(WhichFifteen::run, "--help").status());
    assertEquals(2, Run.of(AmIReady::run, "--help").status());
    for (String[] arguments : new String[][] {{"--on"}, {"--on", "2026-02-30"}, {"--today"}}) {
      assertEquals(2, Run.of(MonthlyReview::run, arguments).status());
    }
  }

  @Test
  void a_review_of_a_case_without_any_day_is_refused_and_says_what_to_do() throws IOException {
    write("brag.md", "");
    write("case.yaml", "candidate: Kim\nfrom: analyst\nto: senior-analyst\n");

    Run run = Run.of(MonthlyReview::run, ladder.toString(), brag.toString(), caseFile.toString());

    assertEquals(1, run.status());
    assertTrue(run.err().contains("case: ERROR NO_DAY"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void an_empty_log_says_nothing_about_the_person() throws IOException {
    emptyTheLog();

    Run run = Run.of(AmIReady::run, ladder.toString(), brag.toString(), caseFile.toString());

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("The log says too little to tell."), run.out());
    assertTrue(run.out().contains("That says nothing about the person."), run.out());
  }

  /** Without wins, and without anybody who knows of one. */
  private void emptyTheLog() throws IOException {
    write("brag.md", "");
    String promotion = SampleCase.caseFile().text().orElseThrow();
    write("case.yaml", promotion.replaceAll("(?m)^ +(knows|win): .*\n", ""));
  }

  private void assertRefused(String problem) {
    Run run = run();
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(problem), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  private Run run() {
    return Run.of(PrintPacket::run, ladder.toString(), brag.toString(), caseFile.toString());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }
}
