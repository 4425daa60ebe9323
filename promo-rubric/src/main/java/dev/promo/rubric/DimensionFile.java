package dev.promo.rubric;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Slug;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * A file of a folder that is a ladder by itself, with one dimension.
 *
 * @param read the ladder in it
 */
record DimensionFile(RubricInput file, Parsed<LoadedRubric> read) {
  static final String NO_DIMENSIONS = "NO_DIMENSIONS";

  private static final int FEWEST_LEVELS = 2;

  Rubric rubric() {
    return loaded().rubric();
  }

  LoadedRubric loaded() {
    return read.value().orElseThrow();
  }

  RubricDimension dimension() {
    return rubric().dimensions().get(0);
  }

  /** Whether it speaks of several levels of different names, in one dimension. */
  static boolean isOne(Parsed<LoadedRubric> read) {
    return read.value()
        .map(LoadedRubric::rubric)
        .filter(rubric -> rubric.levels().size() >= FEWEST_LEVELS
            && keys(rubric).size() == rubric.levels().size()
            && rubric.dimensions().size() == 1
            && rubric.scales().isEmpty())
        .isPresent();
  }

  private static ImmutableSet<String> keys(Rubric rubric) {
    return rubric.levels().stream().map(DimensionFile::key).collect(toImmutableSet());
  }

  /** Whether the dimension has no name but that of the ladder. */
  boolean isNameless() {
    return read.problems().stream().map(Problem::code).anyMatch(NO_DIMENSIONS::equals);
  }

  /** What it is called: by its title or, without one, by the file's name. */
  String name() {
    String title = rubric().title();
    return title.equals(file.fileName())
        ? spelled(title.replaceFirst("(?<=.)\\.[^.]*$", ""))
        : title;
  }

  /** Whether dimensions of ladders are often called so; those who climb a ladder, whose own it then is, are not. */
  boolean isCalledDimension() {
    return HeadingNames.isDimension(name()) && !LevelNames.isLevel(name());
  }

  /** The folders it lies in. */
  ImmutableList<String> folders() {
    String[] names = file.name().split("/", -1);
    return ImmutableList.copyOf(names).subList(0, names.length - 1);
  }

  /** Whether a folder it lies in is called as dimensions are, such as {@code skills}. */
  boolean isAmongDimensions() {
    return folders().stream().map(DimensionFile::spelled).anyMatch(HeadingNames::areDimensions);
  }

  static String spelled(String fileName) {
    String words = fileName.replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? fileName : words;
  }

  ImmutableSet<String> levels() {
    return keys(rubric());
  }

  /** What it says that a level is about. */
  Optional<String> about(Level level) {
    return rubric().levels().stream()
        .filter(own -> key(own).equals(key(level)))
        .findFirst()
        .flatMap(Level::summary);
  }

  static String key(Level level) {
    return Slug.of(level.name());
  }
}
