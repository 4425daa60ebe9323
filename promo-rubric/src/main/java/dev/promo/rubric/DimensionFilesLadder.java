package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Slug;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.Unmapped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the files of a folder, each of which is a dimension, together to one ladder. For one thread. */
final class DimensionFilesLadder {
  private final RubricInput folder;
  private final List<DimensionFile> files;
  private final List<RubricInput> others;
  private final ImmutableMap<String, Level> levels;
  private final ImmutableList<String> shared;
  private final Set<String> ids = new HashSet<>();
  private final ImmutableList.Builder<Unmapped> unmapped = ImmutableList.builder();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  /**
   * The files.
   *
   * @param others those that are no part of the ladder
   */
  DimensionFilesLadder(RubricInput folder, List<DimensionFile> files, List<RubricInput> others) {
    this.folder = folder;
    this.files = files;
    this.others = others;
    this.levels = DimensionFilesFormat.fullest(files).rubric().levels().stream()
        .collect(toImmutableMap(DimensionFile::key, this::ofAll));
    this.shared = files.stream()
        .map(DimensionFile::folders)
        .reduce(DimensionFilesLadder::common)
        .orElse(ImmutableList.of());
  }

  private static ImmutableList<String> common(List<String> one, List<String> other) {
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    return ImmutableList.copyOf(one.subList(0, same));
  }

  /** The level with what all files say that it is about; what only one says is about that dimension. */
  private Level ofAll(Level level) {
    boolean isSaidByAll =
        files.stream().allMatch(file -> file.about(level).equals(level.summary()));
    return isSaidByAll ? level : level.withSummary(Optional.empty());
  }

  Parsed<LoadedRubric> build(String shape) {
    Rubric fullest = DimensionFilesFormat.fullest(files).rubric();
    Rubric.Builder ladder = Rubric.builder()
        .title(folder.fileName())
        .source(new RubricSource(RubricSource.Kind.FILE, folder.fileName()))
        .levels(levels.values())
        .tracks(fullest.tracks());
    files.forEach(file -> add(file, ladder));
    others.forEach(this::leave);
    if (!DimensionFilesFormat.areCalledDimensions(files)) {
      problems.add(guessed());
    }
    return Parsed.of(new LoadedRubric(ladder.build(), shape, unmapped.build()), problems.build());
  }

  private void add(DimensionFile file, Rubric.Builder ladder) {
    String id = id(file.name());
    ladder.addDimensions(file.dimension().withId(id).withName(file.name()).withGroup(group(file)));
    ImmutableMap<String, Level> own =
        file.rubric().levels().stream().collect(toImmutableMap(Level::id, level -> level));
    file.rubric().cells().forEach(cell -> ladder.addCells(moved(cell, id, own)));
    file.rubric().levels().stream()
        .filter(level ->
            file.rubric().cells().stream().noneMatch(cell -> cell.level().equals(level.id())))
        .forEach(level -> about(level).ifPresent(text -> leave(file.file(), text)));
    unmapped.addAll(file.loaded().unmapped());
    file.read().problems().stream()
        .filter(problem -> !problem.code().equals(DimensionFile.NO_DIMENSIONS))
        .forEach(problems::add);
  }

  private Cell moved(Cell cell, String dimension, ImmutableMap<String, Level> own) {
    Level level = requireNonNull(own.get(cell.level()));
    return cell.withDimension(dimension)
        .withLevel(level(level).id())
        .withSameAs(cell.sameAs().map(own::get).map(this::level).map(Level::id))
        .withSummary(Stream.of(about(level), cell.summary())
            .flatMap(Optional::stream)
            .reduce((one, other) -> one + " " + other));
  }

  /** What only this file says that the level is about. */
  private Optional<String> about(Level ofFile) {
    return level(ofFile).summary().isPresent() ? Optional.empty() : ofFile.summary();
  }

  private Level level(Level ofFile) {
    return requireNonNull(levels.get(DimensionFile.key(ofFile)));
  }

  /** The folders it lies in beyond those that all files lie in. */
  private ImmutableList<String> group(DimensionFile file) {
    return file.folders().stream()
        .skip(shared.size())
        .map(DimensionFile::spelled)
        .collect(toImmutableList());
  }

  private String id(String name) {
    String slug = Slug.of(name).isEmpty() ? "dimension" : Slug.of(name);
    String id = slug;
    for (int number = 2; !ids.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  private void leave(RubricInput file, String text) {
    unmapped.add(new Unmapped(
        Location.of(file.name()), text, "what a level is about at which the file asks nothing"));
  }

  /** A file that is no part of the ladder, line by line. */
  private void leave(RubricInput file) {
    List<String> lines =
        file.source().text().value().map(text -> text.lines().toList()).orElse(List.of());
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (!line.isEmpty()) {
        Location place = Location.at(file.name(), at + 1, 1);
        unmapped.add(new Unmapped(place, line, "a file that is about no dimension"));
      }
    }
  }

  private Problem guessed() {
    return Problem.warning(
        "AXES_GUESSED",
        Location.of(folder.name()),
        "Each file is read as a dimension of one ladder, as all speak of the same levels and none of dimensions: "
            + String.join(", ", files.stream().map(DimensionFile::name).limit(6).toList()) + ".",
        "If each file is a ladder of its own, load it by itself.");
  }
}
