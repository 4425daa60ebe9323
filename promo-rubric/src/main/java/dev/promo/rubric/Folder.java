package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a folder in which a ladder may stand. */
final class Folder {
  /** The most files that are read. */
  static final int MAX_FILES = 1_000;

  private static final int MAX_DEPTH = 16;
  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of("md", "markdown", "yaml", "yml", "json", "csv", "tsv", "xlsx", "html", "htm");

  private Folder() {}

  /**
   * Reads the files, by name. Hidden files and folders, links and files that cannot hold a ladder are passed over.
   * Problems: {@code TOO_MANY_FILES}, {@code NOT_READABLE}, and those of each file.
   */
  static Parsed<RubricInput> read(Path folder, RubricOptions options) {
    String name = folder.toString().replace(folder.getFileSystem().getSeparator(), "/");
    ImmutableList<Path> paths;
    try (Stream<Path> found = Files.walk(folder, MAX_DEPTH)) {
      paths = found
          .filter(path -> isLadderFile(folder, path))
          .limit(MAX_FILES + 1L)
          .sorted()
          .collect(toImmutableList());
    } catch (IOException | UncheckedIOException e) {
      return Parsed.failed(Problem.error(
          "NOT_READABLE",
          Location.of(name),
          "The folder cannot be read.",
          "Check that you are allowed to read the folder and all that is in it."));
    }
    return paths.size() > MAX_FILES ? tooMany(name) : read(name, paths, options);
  }

  private static boolean isLadderFile(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return ENDINGS.contains(MoreFiles.getFileExtension(path).toLowerCase(Locale.ROOT))
        && Files.isRegularFile(path);
  }

  private static Parsed<RubricInput> read(
      String name, ImmutableList<Path> paths, RubricOptions options) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Path path : paths) {
      Parsed<Source> source = Source.read(path);
      source.value().ifPresent(sources::add);
      problems.addAll(source.problems());
    }
    return Parsed.of(RubricInput.ofFolder(name, sources.build(), options), problems.build());
  }

  private static Parsed<RubricInput> tooMany(String name) {
    return Parsed.failed(Problem.error(
        "TOO_MANY_FILES",
        Location.of(name),
        "The folder holds more than the " + MAX_FILES + " files that are read.",
        "Name the folder inside it that holds the ladder."));
  }
}
