package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.LevelNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of levels, lowest first.
 *
 * @param isGuessed whether nothing but the names of the files says so
 */
record FileOrder(ImmutableList<LevelFile> files, boolean isGuessed) {
  static FileOrder of(LevelFiles group, Map<String, LevelFile> filesByPath) {
    ImmutableList<LevelFile> files = group.files();
    return by(files, LevelFile::place)
        .or(() -> byInheritance(files, filesByPath))
        .or(() -> by(files, LevelFile::number))
        .or(() -> by(files, file -> height(file.name())))
        .or(() -> by(files, file -> height(file.stem().replaceAll("[-_]+", " "))))
        .map(order -> new FileOrder(order, false))
        .orElseGet(() -> new FileOrder(files, true));
  }

  private static Optional<Integer> height(String name) {
    return LevelNames.height(name).stream().boxed().findFirst();
  }

  /** In the order of a number that each file has, if no two have the same. */
  private static Optional<ImmutableList<LevelFile>> by(
      ImmutableList<LevelFile> files, Function<LevelFile, Optional<Integer>> number) {
    boolean areNumbered = files.stream().map(number).allMatch(Optional::isPresent);
    if (!areNumbered || files.stream().map(number).distinct().count() < files.size()) {
      return Optional.empty();
    }
    return Optional.of(files.stream()
        .sorted(Comparator.comparing(file -> number.apply(file).orElseThrow()))
        .collect(toImmutableList()));
  }

  /** From the one that inherits from none of them, each followed by the one that inherits from no other. */
  private static Optional<ImmutableList<LevelFile>> byInheritance(
      ImmutableList<LevelFile> files, Map<String, LevelFile> filesByPath) {
    List<LevelFile> order = new ArrayList<>();
    for (int step = 0; step < files.size(); step++) {
      List<LevelFile> next = new ArrayList<>();
      for (LevelFile file : files) {
        ImmutableList<LevelFile> below = Inheritance.anywhere(file, filesByPath).stream()
            .filter(files::contains)
            .collect(toImmutableList());
        boolean follows = below.isEmpty() == order.isEmpty() && order.containsAll(below);
        if (follows && !order.contains(file)) {
          next.add(file);
        }
      }
      if (next.size() != 1) {
        return Optional.empty();
      }
      order.addAll(next);
    }
    return Optional.of(ImmutableList.copyOf(order));
  }
}
