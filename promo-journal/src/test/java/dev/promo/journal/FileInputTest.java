package dev.promo.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInputTest {
  private static final Rubric LADDER = Ladders.operations();

  @TempDir
  Path folder;

  private static Parsed<?> read(Path file) {
    return file.endsWith("case.yaml")
        ? CaseFile.read(file, LADDER, WinLog.empty())
        : WinsFile.read(file, LADDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"brag.md", "wins.yaml", "wins.json", "case.yaml"})
  void a_missing_file_is_not_found(String name) {
    assertEquals(ImmutableList.of("NOT_FOUND"), Reading.codes(read(folder.resolve(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"brag.md", "wins.yaml", "wins.json", "case.yaml"})
  void a_file_of_20_megabytes_is_too_large(String name) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(20L * 1024 * 1024);
    }
    assertEquals(ImmutableList.of("TOO_LARGE"), Reading.codes(read(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"brag.md", "wins.yaml", "wins.json", "case.yaml"})
  void a_file_that_is_not_utf_8_is_told_at_its_first_bad_byte(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "# a\n# Grüße", ISO_8859_1);
    Parsed<?> parsed = read(file);
    assertEquals(ImmutableList.of("NOT_UTF_8"), Reading.codes(parsed));
    Location place = parsed.problems().get(0).location();
    assertEquals(2, place.line());
    assertEquals(5, place.column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wins.yaml", "wins.json", "case.yaml"})
  void an_empty_file_has_nothing_to_read(String name) throws IOException {
    assertEquals(
        ImmutableList.of("EMPTY"), Reading.codes(read(Files.createFile(folder.resolve(name)))));
  }

  @Test
  void an_empty_brag_document_is_a_log_that_has_not_begun() throws IOException {
    Path file = Files.createFile(folder.resolve("brag.md"));
    assertEquals(WinLog.empty(), Reading.sound(WinsFile.read(file, LADDER)));
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() {
    assertEquals(
        1, Reading.sound(Reading.brag("\uFEFF## 2026-03-14 A")).log().wins().size());
  }

  /** The largest text that is read: looking at a part of it again for each part would not come to an end. */
  @ParameterizedTest
  @ValueSource(strings = {"#", "- - - ", ";", "x", " ", ":", "`", "-->", "\\"})
  void a_line_of_sixteen_megabytes_is_read_and_printed(String piece) {
    assertReadAndPrinted(Strings.repeat(piece, Source.MAX_BYTES / piece.length()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          Said: " | "
          Said: "\\ | \\;
          Metric: a: 1 | ->
          Metric: a: 1 x; | ;
          With: | A,
          With: | (
          For: a; 1 | ;
          Dimension: a | :
          Result: x | x
          """)
  void a_label_of_sixteen_megabytes_is_read_and_printed(String start, String piece) {
    int times = (Source.MAX_BYTES - 100) / piece.length();
    assertReadAndPrinted("## 2026-03-14 A\n- " + start + Strings.repeat(piece, times));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "```x",
        "\\```",
        "<!--",
        "- ",
        "- Goal: x",
        "  wrapped",
        "2026-02-30 x",
        "2026-03-14 x"
      })
  void two_hundred_thousand_lines_are_read_and_printed(String line) {
    String lines = Strings.repeat(line + "\n", 200_000);
    assertReadAndPrinted(lines);
    assertReadAndPrinted("## 2026-03-14 A\n- Result: x\n" + lines);
  }

  private static void assertReadAndPrinted(String text) {
    Parsed<BragDocument> parsed = Reading.brag(text);
    Reading.kept(parsed).print();
    for (Problem problem : parsed.problems()) {
      assertTrue(problem.toString().length() < 1_000, () -> "too long at " + problem.location());
    }
    assertTrue(parsed.problems().size() <= 1_001);
  }

  @Test
  void of_very_many_problems_the_first_thousand_are_told() {
    Parsed<BragDocument> parsed = Reading.brag(Strings.repeat("- Goal: x\n", 1_234));
    assertEquals(1_001, parsed.problems().size());
    assertTrue(parsed.problems().stream()
        .anyMatch(problem -> problem.message().contains("234 more problems")));
  }
}
