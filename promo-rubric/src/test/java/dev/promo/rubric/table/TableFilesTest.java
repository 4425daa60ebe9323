package dev.promo.rubric.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ladders in tables of several occupations, languages and ways of writing, each beside a file that says how it is
 * understood, and tables that are no ladders.
 */
final class TableFilesTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  static List<String> ladders() {
    return ImmutableList.<String>builder()
        .addAll(Fixture.names("tables", ".csv"))
        .addAll(Fixture.names("tables", ".tsv"))
        .addAll(Fixture.names("tables", ".txt"))
        .build();
  }

  static List<String> others() {
    return Fixture.names("tables/none", ".csv");
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void a_ladder_is_understood_as_its_golden_file_says(String file) throws IOException {
    Path golden = RESOURCES.resolve(file + ".ladder");
    String actual = LadderSummary.of(read(Fixture.source(file)).orElseThrow());
    if ("write".equals(System.getProperty("promo.golden"))) {
      Files.writeString(golden, actual);
    }
    assertEquals(Fixture.text(golden), actual);
  }

  @ParameterizedTest
  @MethodSource("others")
  void a_table_without_levels_and_what_they_ask_is_no_ladder(String file) {
    assertEquals(Optional.empty(), read(Fixture.source(file)));
  }

  static Optional<Parsed<LoadedRubric>> read(Source source) {
    RubricInput input = RubricInput.of(source);
    return ImmutableList.<RubricFormat>of(
            new FifteenFiveFormat(),
            new MatrixFormat(),
            new LevelRowsFormat(),
            new LongTableFormat())
        .stream()
        .map(format -> format.read(input))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
