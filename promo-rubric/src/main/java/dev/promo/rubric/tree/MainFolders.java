package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the folders whose files are the levels of a ladder. Of folders that speak of the same levels it is the one that
 * asks most; folders that speak of other levels are other ways up.
 */
final class MainFolders {
  private MainFolders() {}

  static ImmutableList<LevelFiles> of(ImmutableList<LevelFiles> groups) {
    List<LevelFiles> chosen = new ArrayList<>();
    ImmutableList<LevelFiles> order = groups.stream()
        .sorted(Comparator.comparingInt(LevelFiles::depth)
            .thenComparing(Comparator.comparingLong(MainFolders::lines).reversed()))
        .collect(toImmutableList());
    for (LevelFiles group : order) {
      if (chosen.stream().noneMatch(other -> areSameLevels(other, group))) {
        chosen.add(group);
      }
    }
    return groups.stream().filter(chosen::contains).collect(toImmutableList());
  }

  private static long lines(LevelFiles group) {
    return group.files().stream()
        .flatMap(file -> file.parts().stream())
        .filter(LevelFile.Part::hasList)
        .count();
  }

  private static boolean areSameLevels(LevelFiles one, LevelFiles other) {
    ImmutableSet<String> names = names(one);
    long shared = names(other).stream().filter(names::contains).count();
    return 2 * shared >= other.files().size();
  }

  private static ImmutableSet<String> names(LevelFiles group) {
    return group.files().stream()
        .map(file -> Names.key(file.number().map(String::valueOf).orElse(file.stem())))
        .collect(ImmutableSet.toImmutableSet());
  }
}
