package dev.promo.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Rubric;
import dev.promo.rubric.format.LoadedRubric;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ladders that a company published, where they lie beside the checkout. */
class PublishedLaddersTest {
  private static final Path FOLDER =
      Path.of("../../shared/rubrics/Financial-Times__engineering-progression/data/job-families");

  private static Parsed<Rubric> read(String file) {
    return load(file).flatMap(loaded -> Parsed.of(loaded.rubric()));
  }

  private static Parsed<LoadedRubric> load(String file) {
    Path path = FOLDER.resolve(file);
    assumeTrue(
        Files.exists(path),
        () -> "skipped: the published ladder is not at " + path.toAbsolutePath().normalize());
    return RubricReader.standard().load(path);
  }

  private static Stream<Behaviour> behaviours(Rubric rubric) {
    return rubric.cells().stream().map(Cell::behaviours).flatMap(ImmutableList::stream);
  }

  @ParameterizedTest
  @CsvSource({"engineering-v1.yml, 4, 4, 16, 101, 257", "operations.yml, 3, 4, 12, 48, 74"})
  void every_behaviour_of_the_source_is_in_the_rubric(
      String file, int levels, int dimensions, int cells, int behaviours, int examples) {
    Rubric rubric = read(file).orElseThrow();
    assertEquals(levels, rubric.levels().size());
    assertEquals(dimensions, rubric.dimensions().size());
    assertEquals(cells, rubric.cells().size());
    assertEquals(behaviours, behaviours(rubric).count());
    assertEquals(
        examples, behaviours(rubric).mapToInt(each -> each.examples().size()).sum());
    assertEquals(levels, rubric.tracks().get(0).levels().size());
    assertFalse(rubric.summary().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"engineering-v1.yml", "operations.yml"})
  void what_a_rubric_has_no_place_for_is_accounted_for(String file) {
    List<String> unmapped = load(file).orElseThrow().unmapped().stream()
        .map(fragment -> fragment.location().path())
        .toList();
    assertEquals(List.of("googleSheetId", "isLegacy"), unmapped);
    assertTrue(read(file).problems().stream().noneMatch(Problem::isError));
  }
}
