package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder with a file for each dimension, in any notation that is read: each file speaks of the same levels, and names
 * no dimension, and at least one is called as dimensions are. Folders inside it are groups of dimensions. What stands in
 * other files is no part of the ladder.
 */
final class DimensionFilesFormat implements RubricFormat {
  private static final int FEWEST = 2;

  private final ImmutableList<RubricFormat> formats;

  /**
   * The format.
   *
   * @param formats those in which a file may be written, in the order in which they are tried
   */
  DimensionFilesFormat(ImmutableList<RubricFormat> formats) {
    this.formats = formats;
  }

  @Override
  public String name() {
    return "folder with a file for each dimension";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    List<DimensionFile> dimensions = new ArrayList<>();
    List<RubricInput> others = new ArrayList<>();
    for (RubricInput file : input.files()) {
      Optional<Parsed<LoadedRubric>> read = alone(file);
      if (read.filter(DimensionFile::isOne).isPresent()) {
        dimensions.add(new DimensionFile(file, read.get()));
        continue;
      }
      others.add(file);
      boolean isLadder = read.flatMap(Parsed::value).isPresent();
      if (isLadder || others.size() * 2 > input.files().size()) {
        return Optional.empty();
      }
    }
    return dimensions.size() >= FEWEST && areOne(dimensions)
        ? Optional.of(new DimensionFilesLadder(input, dimensions, others).build(name()))
        : Optional.empty();
  }

  private Optional<Parsed<LoadedRubric>> alone(RubricInput file) {
    return formats.stream()
        .map(format -> format.read(file))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether none of the files names a dimension, one may be one, and all levels are those of one file. */
  private static boolean areOne(List<DimensionFile> files) {
    return files.stream().allMatch(DimensionFile::isNameless)
        && files.stream().anyMatch(DimensionFilesFormat::mayBeDimension)
        && files.stream().map(DimensionFile::name).distinct().count() == files.size()
        && files.stream().allMatch(file -> fullest(files).levels().containsAll(file.levels()));
  }

  private static boolean mayBeDimension(DimensionFile file) {
    return file.isCalledDimension() || file.isAmongDimensions();
  }

  /** Whether most files may be dimensions by what they, or the folders they lie in, are called. */
  static boolean areCalledDimensions(List<DimensionFile> files) {
    return files.stream().filter(DimensionFilesFormat::mayBeDimension).count() * 2 >= files.size();
  }

  /** The first of the files that speak of most levels. */
  static DimensionFile fullest(List<DimensionFile> files) {
    return files.stream()
        .sorted(Comparator.comparingInt(file -> -file.levels().size()))
        .collect(toImmutableList())
        .get(0);
  }
}
