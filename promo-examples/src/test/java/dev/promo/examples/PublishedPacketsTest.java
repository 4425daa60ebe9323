package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import dev.promo.core.rubric.DimensionStep;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.Track;
import dev.promo.rubric.RubricReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published ladder that promo-rubric reads makes a packet, where it lies beside the checkout. */
class PublishedPacketsTest {
  private static final Path EXPECTED = Path.of("../promo-rubric/src/test/resources/published");
  private static final Path CORPUS = Path.of("../../shared/rubrics");

  @TempDir
  private Path folder;

  static List<Path> ladders() throws IOException {
    try (Stream<Path> tables = Files.list(EXPECTED)) {
      return tables
          .sorted()
          .flatMap(PublishedPacketsTest::rows)
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(row -> Splitter.on('\t').splitToList(row).get(1))
          .flatMap(Splitter.on('|').trimResults()::splitToStream)
          .map(CORPUS::resolve)
          .distinct()
          .toList();
    }
  }

  private static Stream<String> rows(Path table) {
    try {
      return Files.readAllLines(table, UTF_8).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void a_published_ladder_shows_what_its_first_step_asks(Path path) {
    assumeTrue(Files.exists(path), () -> "skipped: there is no " + path.normalize());
    Optional<Rubric> read = RubricReader.standard().read(path).value();
    assumeTrue(read.isPresent(), "skipped: a folder of several ladders");
    Rubric rubric = read.get();
    Optional<Track> track =
        rubric.tracks().stream().filter(held -> held.levels().size() > 1).findFirst();
    assertTrue(track.isPresent(), "no step up");
    List<DimensionStep> steps = rubric.step(
        rubric.level(track.get().levels().get(0)).orElseThrow(),
        rubric.level(track.get().levels().get(1)).orElseThrow());
    assertFalse(steps.stream().allMatch(step -> step.next().isEmpty()), "nothing is asked");
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void a_published_ladder_makes_a_packet(Path path) throws IOException {
    assumeTrue(Files.exists(path), () -> "skipped: there is no " + path.normalize());
    assumeTrue(
        RubricReader.standard().read(path).value().isPresent(),
        "skipped: a folder of several ladders");
    Path brag = Files.writeString(
        folder.resolve("brag.md"), "2026-05-06 Showed two new colleagues the checklist\n", UTF_8);

    Run run = Run.of(PrintPacket::run, path.toString(), brag.toString());

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("## The ladder, dimension by dimension"), run.out());
  }
}
