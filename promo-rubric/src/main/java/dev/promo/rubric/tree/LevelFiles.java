package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import dev.promo.rubric.draft.LevelNames;
import java.util.Optional;

/**
 * The files of one folder that are about a level each: they share headings, or say of themselves that they are levels,
 * and most are called as levels are.
 *
 * @param folder the folder's name
 * @param files in the order of their names
 * @param areHeadingsShared whether the headings are dimensions, and not what is asked
 */
record LevelFiles(String folder, ImmutableList<LevelFile> files, boolean areHeadingsShared) {
  private static final double MOST = 0.6;

  /** The groups of files, those in outer folders first. */
  static ImmutableList<LevelFiles> in(ImmutableList<LevelFile> all) {
    ImmutableListMultimap<String, LevelFile> folders = Multimaps.index(all, LevelFile::folder);
    return folders.keySet().stream()
        .map(folder -> of(folder, folders.get(folder)))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<LevelFiles> of(String folder, ImmutableList<LevelFile> all) {
    ImmutableList<LevelFile> single = all.stream()
        .filter(file -> !isWholeLadder(file) && !file.isIndex())
        .collect(toImmutableList());
    ImmutableList<LevelFile> sharing = sharing(single);
    if (isLadder(sharing)) {
      return Optional.of(new LevelFiles(folder, sharing, true));
    }
    ImmutableList<LevelFile> saying = single.stream()
        .filter(
            file -> file.hasLevel() && file.place().isPresent() && !file.parts().isEmpty())
        .collect(toImmutableList());
    return saying.size() > 1
        ? Optional.of(new LevelFiles(folder, saying, false))
        : Optional.empty();
  }

  /** Those of whose headings most stand in another file as well. */
  private static ImmutableList<LevelFile> sharing(ImmutableList<LevelFile> files) {
    Multiset<String> headings = HashMultiset.create();
    files.forEach(file -> headings.addAll(keys(file)));
    return files.stream()
        .filter(file -> {
          ImmutableList<String> own = keys(file);
          long shared = own.stream().filter(key -> headings.count(key) > 1).count();
          return shared > 0 && shared >= MOST * own.size();
        })
        .collect(toImmutableList());
  }

  private static ImmutableList<String> keys(LevelFile file) {
    return file.parts().stream()
        .map(part -> Names.key(part.title()))
        .distinct()
        .collect(toImmutableList());
  }

  private static boolean isLadder(ImmutableList<LevelFile> files) {
    long named = files.stream().filter(LevelFile::isNamedLikeLevel).count();
    long placed = files.stream().filter(file -> file.place().isPresent()).count();
    boolean areCalledLevels = named >= MOST * files.size() || (named > 0 && placed == files.size());
    boolean areLevels = areCalledLevels && (placed == files.size() || !areFamilies(files));
    return files.size() > 1 && (areLevels || inherit(files));
  }

  /** Whether one of the files says that it goes on from another. */
  private static boolean inherit(ImmutableList<LevelFile> files) {
    ImmutableMap<String, LevelFile> paths = files.stream()
        .collect(
            toImmutableMap(file -> file.folder() + "/" + file.stem(), file -> file, (a, b) -> a));
    return files.stream().anyMatch(file -> !Inheritance.of(file, paths).isEmpty());
  }

  /** Whether two files stand equally high by their names, as in a folder of job descriptions. */
  private static boolean areFamilies(ImmutableList<LevelFile> files) {
    if (files.stream().allMatch(file -> file.number().isPresent())) {
      return false;
    }
    ImmutableList<Integer> heights = files.stream()
        .flatMap(file -> LevelNames.height(file.name()).stream().boxed())
        .collect(toImmutableList());
    return heights.stream().distinct().count() < heights.size();
  }

  /** Whether the headings of the file are levels themselves, or its front matter is a ladder. */
  static boolean isWholeLadder(LevelFile file) {
    return file.hasLadderInHead() || hasLevelHeadings(file);
  }

  private static boolean hasLevelHeadings(LevelFile file) {
    return file.parts().stream()
            .flatMap(part ->
                ImmutableList.<String>builder()
                    .addAll(part.group())
                    .add(part.title())
                    .build()
                    .stream())
            .filter(LevelNames::isLevel)
            .distinct()
            .count()
        > 1;
  }

  /** The files of each track that their front matter names; all of them under no name where it does not. */
  ImmutableListMultimap<String, LevelFile> tracks() {
    boolean areNamed = files.stream().allMatch(file -> file.track().isPresent());
    return Multimaps.index(files, file -> areNamed ? file.track().orElseThrow() : "");
  }

  LevelFiles with(ImmutableList<LevelFile> some) {
    return new LevelFiles(folder, some, areHeadingsShared);
  }

  /** How deep the folder lies. */
  int depth() {
    return (int) folder.chars().filter(letter -> letter == '/').count();
  }
}
