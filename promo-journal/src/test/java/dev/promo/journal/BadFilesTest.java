package dev.promo.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.problem.Parsed;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in the folder {@code bad} has its problems beside it, as a person sees them. */
class BadFilesTest {
  private static final Path SOURCES = Path.of("src", "test", "resources", "bad");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".problems"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_problem_of_a_file_is_told_at_once_with_its_place_and_mend(String name)
      throws IOException {
    Path file = folder().resolve(name);
    String told = Reading.problems(read(Source.of(name, Files.readAllBytes(file))));
    if ("write".equals(System.getProperty("promo.golden"))) {
      Files.writeString(SOURCES.resolve(name + ".problems"), told, UTF_8);
    } else {
      assertEquals(Files.readString(folder().resolve(name + ".problems"), UTF_8), told);
    }
  }

  private static Parsed<?> read(Source source) {
    return source.name().startsWith("case-")
        ? CaseFile.parse(source, Ladders.operations(), WinLog.empty())
        : WinsFile.parse(source, Ladders.operations());
  }

  private static Path folder() {
    URL folder = Objects.requireNonNull(BadFilesTest.class.getResource("/bad"));
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
