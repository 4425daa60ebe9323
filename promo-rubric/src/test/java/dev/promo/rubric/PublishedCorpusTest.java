package dev.promo.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.tree.RubricWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ladders that companies really published, where they lie beside the checkout. The tables in {@code published} say what
 * is expected of each, and how it is read where the source leaves that open.
 */
class PublishedCorpusTest {
  private static final Path CORPUS = Path.of("..", "..", "shared", "rubrics");
  private static final double LEAST_COVERAGE = 0.99;
  private static final String ANY = "-";

  /** A row of a table: where a ladder, or several in one count, stands and what it holds. */
  private record Expected(
      String unit,
      List<Path> paths,
      int levels,
      int dimensions,
      int cells,
      int behaviours,
      String names) {
    static Expected of(String row) {
      List<String> columns = Splitter.on('\t').splitToList(row);
      return new Expected(
          columns.get(0),
          Splitter.on('|')
              .trimResults()
              .splitToStream(columns.get(1))
              .map(CORPUS::resolve)
              .toList(),
          Integer.parseInt(columns.get(2)),
          Integer.parseInt(columns.get(3)),
          Integer.parseInt(columns.get(4)),
          Integer.parseInt(columns.get(5)),
          columns.get(6));
    }

    @Override
    public String toString() {
      return unit + " " + paths.get(0).getFileName();
    }
  }

  static Stream<Expected> ladders() {
    return Fixture.names("published", ".tsv").stream()
        .flatMap(file -> Fixture.lines(file).stream())
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Expected::of);
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void a_published_ladder_is_read_as_it_stands(Expected expected) {
    for (Path path : expected.paths()) {
      assumeTrue(Files.exists(path), () -> "skipped: there is no " + path.normalize());
    }
    ImmutableList<LoadedRubric> loaded = expected.paths().stream()
        .flatMap(
            path -> RubricReader.standard().loadAll(path, RubricOptions.detect()).values().stream())
        .flatMap((Parsed<LoadedRubric> read) -> read.value().stream())
        .collect(ImmutableList.toImmutableList());

    PublishedAccount account = new PublishedAccount(loaded);
    double coverage = account.coverageOf(expected.paths());
    System.out.printf(
        Locale.ROOT,
        "%s: expected %d levels, %d dimensions, %d cells, %d behaviours; got %s; coverage %.3f%n",
        expected,
        expected.levels(),
        expected.dimensions(),
        expected.cells(),
        expected.behaviours(),
        account,
        coverage);
    assertEquals(
        List.of(expected.levels(), expected.dimensions(), expected.cells(), expected.behaviours()),
        account.counts());
    if (!expected.names().equals(ANY)) {
      assertEquals(expected.names(), account.levelNames());
    }
    assertTrue(coverage >= LEAST_COVERAGE, () -> "not accounted for: " + account.missing());
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void what_was_read_is_written_and_read_back_equal(Expected expected) {
    for (Path path : expected.paths()) {
      assumeTrue(Files.exists(path), () -> "skipped: there is no " + path.normalize());
      RubricReader.standard().loadAll(path, RubricOptions.detect()).values().stream()
          .flatMap(read -> read.value().stream())
          .map(LoadedRubric::rubric)
          .forEach(PublishedCorpusTest::assertRoundTrip);
    }
  }

  private static void assertRoundTrip(Rubric rubric) {
    assertEquals(rubric, reread("again.yaml", RubricWriter.yaml(rubric)));
    assertEquals(rubric, reread("again.json", RubricWriter.json(rubric)));
  }

  private static Rubric reread(String name, String text) {
    return RubricReader.standard().read(Source.of(name, text)).orElseThrow();
  }
}
