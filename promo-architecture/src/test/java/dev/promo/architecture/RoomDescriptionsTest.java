package dev.promo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every package says in its {@code package-info} what it is for. Bytecode keeps no comments, so this reads source. */
final class RoomDescriptionsTest {
  /** A comment with words in it right before the annotation. */
  private static final String DESCRIBED = "(?s).*/\\*\\*[\\s*]*\\p{L}.*\\*/\\s*@NullMarked\\s.*";

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    List<Path> sources = sourcesOfAllModules();
    assertTrue(sources.contains(Path.of("..", "promo-core", "src", "main", "java")));
    for (Path source : sources) {
      assertEquals(ImmutableSortedSet.of(), undescribed(source), source::toString);
    }
  }

  @Test
  void a_package_without_package_info_is_found(@TempDir Path source) throws IOException {
    Path room = room(source);
    assertEquals(ImmutableSortedSet.of(room), undescribed(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@NullMarked\npackage planted;\n",
        "/** */\n@NullMarked\npackage planted;\n",
        "/* No Javadoc. */\n@NullMarked\npackage planted;\n",
        "/** What it is for. */\npackage planted;\n"
      })
  void a_package_that_is_not_described_is_found(String text, @TempDir Path source)
      throws IOException {
    Path room = room(source);
    Files.writeString(room.resolve("package-info.java"), text);
    assertEquals(ImmutableSortedSet.of(room), undescribed(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** What it is for. */\n@NullMarked\npackage planted;\n",
        "/**\n * What it is for.\n */\n@NullMarked\npackage planted;\n"
      })
  void a_described_package_is_left_alone(String text, @TempDir Path source) throws IOException {
    Files.writeString(room(source).resolve("package-info.java"), text);
    assertEquals(ImmutableSortedSet.of(), undescribed(source));
  }

  private static Path room(Path source) throws IOException {
    Path room = Files.createDirectories(source.resolve("planted"));
    Files.writeString(source.resolve("module-info.java"), "module planted {}\n");
    Files.writeString(room.resolve("Planted.java"), "package planted;\n\nrecord Planted() {}\n");
    return room;
  }

  private static List<Path> sourcesOfAllModules() throws IOException {
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "promo-*")) {
      return ImmutableList.copyOf(modules).stream()
          .map(module -> module.resolve(Path.of("src", "main", "java")))
          .filter(Files::isDirectory)
          .toList();
    }
  }

  /** The folders below {@code source} that hold classes and no description. */
  private static ImmutableSortedSet<Path> undescribed(Path source) throws IOException {
    ImmutableSortedSet.Builder<Path> found = ImmutableSortedSet.naturalOrder();
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : ImmutableList.copyOf(files.iterator())) {
        if (file.toString().endsWith(".java")
            && !file.endsWith("module-info.java")
            && !isDescribed(file.getParent())) {
          found.add(file.getParent());
        }
      }
    }
    return found.build();
  }

  private static boolean isDescribed(Path folder) throws IOException {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info) && Files.readString(info).matches(DESCRIBED);
  }
}
