package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.draft.LevelNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a reading explains a document.
 *
 * @param levels how many levels say something
 * @param dimensions how many dimensions there are
 * @param cells how many pairs of the two hold something
 * @param behaviours how many items or paragraphs stand in cells
 * @param items how many items and lines with a name the document has
 * @param familiar how much the names of the dimensions are called like dimensions, from -1 to 1
 */
record Quality(int levels, int dimensions, int cells, int behaviours, int items, double familiar) {

  static Quality of(Reading reading, List<Branch> all) {
    Set<String> levels = new HashSet<>();
    Set<List<String>> dimensions = new HashSet<>();
    Set<List<Object>> cells = new HashSet<>();
    Set<String> names = new HashSet<>();
    int behaviours = 0;
    for (Piece piece : reading.pieces()) {
      if (reading.isInCell(piece) && piece.isWorded()) {
        List<String> dimension =
            reading.dimension(piece).stream().map(Step::key).toList();
        levels.add(piece.level().orElseThrow());
        dimensions.add(dimension);
        cells.add(List.of(dimension, piece.level().orElseThrow()));
        reading.dimension(piece).stream()
            .reduce((outer, inner) -> inner)
            .ifPresent(step -> names.add(step.name()));
        behaviours += Math.max(1, size(piece.branch()));
      }
    }
    int items = (int) all.stream().filter(Quality::isListed).count();
    return new Quality(
        levels.size(),
        dimensions.size(),
        cells.size(),
        behaviours,
        items,
        familiar(names, reading));
  }

  private static boolean isListed(Branch branch) {
    return branch.kind() == Branch.Kind.ITEM || !branch.label().rest().isBlank();
  }

  private static double familiar(Set<String> names, Reading reading) {
    ImmutableSet<String> levels = ImmutableSet.copyOf(reading.levels().names().values());
    double asDimensions = share(names.stream().filter(HeadingNames::isDimension).count(), names);
    double asLevels = share(names.stream().filter(LevelNames::isLevel).count(), names);
    double wrong = share(levels.stream().filter(HeadingNames::isDimension).count(), levels);
    double asOther = share(names.stream().filter(Quality::isTime).count(), names);
    return asDimensions - Math.max(asOther, Math.max(asLevels, wrong));
  }

  private static boolean isTime(String name) {
    return HeadingNames.isDate(name) || LevelNames.isCounted(name);
  }

  private static double share(long count, Set<String> all) {
    return all.isEmpty() ? 0 : (double) count / all.size();
  }

  private static int size(Branch branch) {
    return branch.children().isEmpty()
        ? 1
        : branch.children().stream().mapToInt(Quality::size).sum();
  }

  /** How much of the grid of levels and dimensions is filled. */
  double fill() {
    return levels == 0 ? 0 : (double) cells / (levels * (double) Math.max(1, dimensions));
  }

  /** How much of what the document lists stands in the ladder. */
  double coverage() {
    return items == 0 ? 1 : Math.min(1, (double) behaviours / items);
  }

  /** The larger, the more is explained by less. */
  double score() {
    return behaviours * fill() * (1.5 + familiar);
  }
}
