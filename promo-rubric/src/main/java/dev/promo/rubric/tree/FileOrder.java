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
        .map(order -> new FileOrder(order, false))
        .or(() -> byNames(files, LevelFile::name))
        .or(() -> byNames(files, file -> file.stem().replaceAll("[-_]+", " ")))
        .orElseGet(() -> new FileOrder(files, true));
  }

  /** By what they are called; that is a guess where somebody who leads stands below somebody who does not. */
  private static Optional<FileOrder> byNames(
      ImmutableList<LevelFile> files, Function<LevelFile, String> name) {
    LevelHeights heights =
        LevelHeights.ofNames(files.stream().map(name).collect(toImmutableList()));
    return by(files, file -> heights.of(name.apply(file)))
        .map(order -> new FileOrder(order, areMixed(order, name)));
  }

  private static boolean areMixed(
      ImmutableList<LevelFile> lowestFirst, Function<LevelFile, String> name) {
    return lowestFirst.stream()
        .map(name)
        .dropWhile(each -> !LevelNames.isPost(each))
        .anyMatch(each -> !LevelNames.isPost(each));
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
