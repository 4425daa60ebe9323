package dev.promo.rubric;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricReaderTest {
  private static final Rubric OTHER = LevelShiftRubric.get().withTitle("Other");

  private final RubricReader reader = RubricReader.standard();

  @TempDir
  private Path folder;

  /** A format that knows every text with a certain beginning. */
  private record Beginning(String name, Rubric rubric) implements RubricFormat {
    @Override
    public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
      return input
          .source()
          .text()
          .value()
          .filter(text -> text.startsWith(name))
          .map(text -> Parsed.of(new LoadedRubric(rubric, name, ImmutableList.of())));
    }
  }

  private Problem only(Parsed<Rubric> parsed) {
    assertEquals(1, parsed.problems().size(), parsed.problems()::toString);
    assertTrue(parsed.value().isEmpty());
    return parsed.problems().get(0);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void the_first_format_that_knows_the_notation_reads_it() {
    Rubric rubric = reader.read(Fixture.source("flat/good.yaml")).orElseThrow();
    assertEquals("Library ladder", rubric.title());
    String both = Fixture.text(Path.of("src/test/resources/good/smallest.yaml"))
        + "themes: []\ncompetencies: []\n";
    Parsed<Rubric> parsed = reader.read(Source.of("both.yaml", both));
    assertEquals("Two rungs", parsed.value().orElseThrow().title());
  }

  @Test
  void a_format_of_ones_own_comes_before_all_others() {
    Source ladder = Fixture.source("good/smallest.yaml");
    RubricReader extended = reader.withFirst(new Beginning("promo", OTHER));
    assertSame(OTHER, extended.read(ladder).orElseThrow());
    assertEquals("Two rungs", reader.read(ladder).orElseThrow().title());
  }

  @Test
  void what_a_format_of_ones_own_does_not_know_is_read_by_the_others() {
    RubricReader extended = reader.withFirst(new Beginning("<ladder>", OTHER));
    assertEquals(
        "Two rungs",
        extended.read(Fixture.source("good/smallest.yaml")).orElseThrow().title());
  }

  @Test
  void a_format_of_ones_own_need_not_be_yaml_or_json() {
    RubricReader extended = reader.withFirst(new Beginning("\t{{", OTHER));
    assertSame(OTHER, extended.read(Source.of("x.txt", "\t{{ a ladder")).orElseThrow());
  }

  @Test
  void installed_formats_include_the_standard_ones() {
    RubricReader installed = RubricReader.installed();
    assertEquals(
        "Two rungs",
        installed.read(Fixture.source("good/smallest.yaml")).orElseThrow().title());
  }

  @Test
  void of_an_unknown_notation_the_known_ones_are_named() {
    Problem problem = only(reader
        .withFirst(new Beginning("<x>", OTHER))
        .read(Source.of("folder/notes.yaml", "title: Shopping\n")));
    assertEquals("UNKNOWN_FORMAT", problem.code());
    assertEquals(Location.of("folder/notes.yaml"), problem.location());
    assertTrue(problem.mend().startsWith("Known are: <x>; promo's notation (promo: rubric/1); "));
    assertTrue(
        problem.mend().endsWith("A ladder of your own starts with the line 'promo: rubric/1'."));
  }

  @Test
  void a_text_that_cannot_be_read_at_all_says_why() {
    Problem problem = only(reader.read(Source.of("a.yaml", "promo: rubric/1\ntitle: 'open\n")));
    assertEquals("SYNTAX", problem.code());
    assertEquals(2, problem.location().line());
  }

  @Test
  void a_file_is_read_and_named_by_its_last_name() throws IOException {
    byte[] ladder = Fixture.source("good/smallest.yaml").bytes();
    Rubric rubric = reader.read(file("ladder.yaml", ladder)).orElseThrow();
    assertEquals(new RubricSource(RubricSource.Kind.FILE, "ladder.yaml"), rubric.source());
  }

  @Test
  void an_archive_that_is_no_ladder_is_not_called_text_in_a_wrong_encoding() throws IOException {
    assertEquals(
        "UNKNOWN_FORMAT",
        only(reader.read(file("a.zip", new byte[] {'P', 'K', 3, 4, (byte) 0xE9})))
            .code());
  }

  @Test
  void a_missing_file_is_a_problem() {
    assertEquals("NOT_FOUND", only(reader.read(folder.resolve("none.yaml"))).code());
  }

  @Test
  void a_folder_without_a_ladder_is_a_problem() {
    assertEquals("UNKNOWN_FORMAT", only(reader.read(folder)).code());
  }

  @Test
  void an_empty_file_is_a_problem() throws IOException {
    assertEquals("EMPTY", only(reader.read(file("empty.yaml", new byte[0]))).code());
    assertEquals(
        "EMPTY", only(reader.read(Source.of("a.yaml", "# only a comment\n"))).code());
  }

  @Test
  void a_file_of_20_megabytes_is_a_problem() throws IOException {
    Path file = file("large.yaml", new byte[20_000_000]);
    assertEquals("TOO_LARGE", only(reader.read(file)).code());
  }

  @Test
  void a_file_that_is_not_utf_8_is_a_problem() throws IOException {
    assertEquals(
        "NOT_UTF_8",
        only(reader.read(file("a.yaml", "promo: é".getBytes(UTF_16LE)))).code());
  }

  @Test
  void a_ladder_saved_for_windows_is_read_with_a_warning() throws IOException {
    String ladder = "Fach,Stufe 1,Stufe 2\nFähre,Übt an Land.,Fährt „Möwe“ bei Sturm.\n";
    Path saved = file("a.csv", ladder.getBytes(Charset.forName("windows-1252")));
    Parsed<Rubric> parsed = reader.read(saved);
    assertEquals(
        ImmutableList.of("ENCODING_GUESSED"),
        parsed.problems().stream().map(Problem::code).toList());
    assertEquals(reader.read(Source.of("a.csv", ladder)).value(), parsed.value());
    assertEquals(
        parsed.problems(),
        reader.loadAll(folder, RubricOptions.detect()).get(saved.toString()).problems());
  }

  @Test
  void an_alias_bomb_is_refused() {
    StringBuilder bomb = new StringBuilder("promo: rubric/1\na0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Parsed<Rubric> parsed = assertTimeout(
        Duration.ofSeconds(20), () -> reader.read(Source.of("a.yaml", bomb.toString())));
    assertEquals("TOO_MANY_VALUES", only(parsed).code());
  }

  @Test
  void a_ladder_of_unknown_levels_takes_no_longer_than_others() {
    StringBuilder ladder = new StringBuilder("promo: rubric/1\ntitle: x\nlevels:\n");
    for (int i = 0; i < 20_000; i++) {
      ladder.append("- {name: %064d}\n".formatted(i));
    }
    ladder.append("dimensions:\n- name: y\n  expectations:\n");
    for (int i = 0; i < 50_000; i++) {
      ladder.append("    a%063d: z\n".formatted(i));
    }
    Parsed<Rubric> parsed = assertTimeout(
        Duration.ofSeconds(20), () -> reader.read(Source.of("a.yaml", ladder.toString())));
    assertEquals(ImmutableList.of(), parsed.value().orElseThrow().cells());
    assertEquals(50_000, parsed.problems().size());
  }
}
