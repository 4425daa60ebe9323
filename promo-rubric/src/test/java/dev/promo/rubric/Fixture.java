package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files that the tests read; each is called by its last name alone. */
final class Fixture {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Fixture() {}

  static Source source(String file) {
    Path path = RESOURCES.resolve(file);
    return Source.of(path.getFileName().toString(), text(path));
  }

  /** The files of a folder in alphabetical order, as {@code folder/name}. */
  static ImmutableList<String> names(String folder, String ending) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files
          .map(file -> folder + "/" + file.getFileName())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ImmutableList<String> lines(String file) {
    return text(RESOURCES.resolve(file)).lines().collect(toImmutableList());
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
