package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ladders of many shapes and languages, and all that is read of them. {@code mvn test -Dpromo.golden=write} writes what
 * is read anew; look at the difference before you commit it.
 */
class TreeGoldenTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String ACCOUNT = ".account";

  static Stream<Path> ladders() {
    return Stream.of("trees", "folders").flatMap(folder -> list(RESOURCES.resolve(folder)));
  }

  static Stream<Path> others() {
    return list(RESOURCES.resolve("not-ladders"));
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void a_ladder_is_read_as_its_account_says(Path ladder) throws IOException {
    String account = LadderAccount.of(load(ladder));
    Path golden = ladder.resolveSibling(ladder.getFileName() + ACCOUNT);
    if ("write".equals(System.getProperty("promo.golden"))) {
      Files.writeString(golden, account);
    }
    assertEquals(Files.readString(golden), account);
  }

  @ParameterizedTest
  @MethodSource("others")
  void what_only_looks_like_a_ladder_is_none(Path other) {
    Parsed<LoadedRubric> read = load(other);
    assertTrue(read.value().isEmpty(), () -> LadderAccount.of(read));
    assertEquals("UNKNOWN_FORMAT", read.problems().get(0).code());
  }

  private static Parsed<LoadedRubric> load(Path path) {
    return RubricReader.standard().load(input(path));
  }

  private static RubricInput input(Path path) {
    String name = path.getFileName().toString();
    if (!Files.isDirectory(path)) {
      return RubricInput.of(Source.of(name, bytes(path)));
    }
    try (Stream<Path> files = Files.walk(path)) {
      ImmutableList<Source> sources = files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> Source.of(name + "/" + slashed(path.relativize(file)), bytes(file)))
          .collect(toImmutableList());
      return RubricInput.ofFolder(name, sources, RubricOptions.detect());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(ACCOUNT)).sorted().toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
