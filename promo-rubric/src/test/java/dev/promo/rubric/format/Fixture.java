package dev.promo.rubric.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files that the tests read; each is called by its last name alone. */
public final class Fixture {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Fixture() {}

  public static Source source(String file) {
    Path path = RESOURCES.resolve(file);
    return Source.of(path.getFileName().toString(), text(path));
  }

  /** The files of a folder in alphabetical order, as {@code folder/name}. */
  public static ImmutableList<String> names(String folder, String ending) {
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

  public static ImmutableList<String> lines(String file) {
    return text(RESOURCES.resolve(file)).lines().collect(toImmutableList());
  }

  public static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
