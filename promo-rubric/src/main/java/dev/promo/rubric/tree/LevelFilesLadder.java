package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.markdown.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Fills a draft with the level files of a folder. */
final class LevelFilesLadder {
  private final LadderDraft draft;
  private final ImmutableList<LevelFile> files;
  private final ImmutableList<LevelFiles> main;
  private final FolderData data;
  private final PartCells cells;
  private final Map<LevelFile, DraftLevel> levels = new LinkedHashMap<>();
  private final Map<String, LevelFile> filesByPath = new HashMap<>();

  LevelFilesLadder(
      LadderDraft draft,
      RubricInput folder,
      ImmutableList<LevelFile> files,
      ImmutableList<LevelFiles> groups) {
    this.draft = draft;
    this.files = files;
    this.data = new FolderData(folder);
    this.main = MainFolders.of(groups);
    this.cells = new PartCells(
        draft,
        data,
        main.stream().flatMap(group -> group.files().stream()).collect(toImmutableList()));
    files.forEach(file -> filesByPath.put(file.folder() + "/" + file.stem(), file));
  }

  void fill() {
    main.forEach(this::levels);
    main.forEach(group -> group.files().forEach(this::inherit));
    for (LevelFiles group : main) {
      for (LevelFile file : inOrder(group)) {
        fill(group, file);
      }
    }
    files.stream().filter(file -> !levels.containsKey(file)).forEach(this::other);
    Map<String, DraftLevel> byName = new HashMap<>();
    levels.values().forEach(level -> byName.putIfAbsent(Names.key(level.name()), level));
    data.describe(byName, cells.dimensions(), draft);
  }

  private ImmutableList<LevelFile> inOrder(LevelFiles group) {
    return levels.keySet().stream().filter(group.files()::contains).collect(toImmutableList());
  }

  private void levels(LevelFiles group) {
    ImmutableListMultimap<String, LevelFile> tracks = group.tracks();
    for (String track : tracks.keySet()) {
      List<DraftLevel> rungs = rungs(group.with(tracks.get(track)));
      if (tracks.keySet().size() > 1) {
        draft.track(track, rungs);
      } else if (main.size() > 1) {
        draft.track(name(group.folder()), rungs);
      }
    }
  }

  private List<DraftLevel> rungs(LevelFiles group) {
    FileOrder order = FileOrder.of(group, filesByPath);
    List<DraftLevel> rungs = new ArrayList<>();
    for (LevelFile file : order.files()) {
      Optional<TreeStep> known = data.level(file);
      DraftLevel level = draft.newLevel(known.map(TreeStep::name).orElseGet(file::name));
      known.flatMap(TreeStep::rank).flatMap(Texts::lastNumber).ifPresent(level::rank);
      levels.put(file, level);
      rungs.add(level);
    }
    if (order.isGuessed()) {
      draft.problem(Guesses.order(
          Location.of(order.files().get(0).outline().name()),
          rungs.stream().map(DraftLevel::name).collect(toImmutableList())));
    }
    return rungs;
  }

  /** The last name of a folder. */
  private static String name(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  private void inherit(LevelFile file) {
    for (LevelFile other : Inheritance.of(file, filesByPath)) {
      DraftLevel known = levels.get(other);
      if (known == null && !main.isEmpty() && !LevelFiles.isWholeLadder(other)) {
        known = baseline(other);
      }
      if (known != null) {
        level(file).includes(known);
      }
    }
  }

  /** A file that levels go on from and that is no level itself: what it asks is asked of all who go on from it. */
  private DraftLevel baseline(LevelFile file) {
    DraftLevel level = draft.newLevel(file.name()).isBaseline();
    levels.put(file, level);
    cells.fill(file, level, ImmutableList.of());
    introduce(file, level);
    return level;
  }

  private DraftLevel level(LevelFile file) {
    return Objects.requireNonNull(levels.get(file));
  }

  private void fill(LevelFiles group, LevelFile file) {
    introduce(file, level(file));
    if (group.areHeadingsShared()) {
      cells.fill(file, level(file), ImmutableList.of());
    } else {
      DraftDimension only = draft.dimension(ImmutableList.of(), name(group.folder()));
      file.parts().forEach(part -> sentence(file, part, only));
    }
  }

  private void introduce(LevelFile file, DraftLevel level) {
    file.introduction().forEach(block -> cells.about(file, level, block));
    file.leaveHead(draft);
  }

  /** A heading that is a sentence is what is asked, and the list under it holds examples. */
  private void sentence(LevelFile file, LevelFile.Part part, DraftDimension only) {
    Behaviour.Builder behaviour =
        Behaviour.builder().text(part.title()).location(part.heading().place());
    for (Block block : part.blocks()) {
      if (block instanceof Block.ItemList list) {
        behaviour.addAllExamples(PartCells.lines(list));
      } else {
        cells.leave(file, block, "text beside what is asked");
      }
    }
    draft.cell(only, level(file)).add(behaviour.build());
  }

  /** A file that is no level: in a folder inside a ladder's, it adds to the level of its name. */
  private void other(LevelFile file) {
    Optional<DraftLevel> same = main.stream()
        .flatMap(group -> group.files().stream())
        .filter(each -> isSame(each, file))
        .findFirst()
        .map(this::level);
    boolean isInside =
        main.stream().anyMatch(group -> file.folder().startsWith(group.folder() + "/"));
    if (same.isPresent() && isInside) {
      file.introduction().forEach(block -> cells.about(file, same.get(), block));
      cells.fill(file, same.get(), ImmutableList.of(name(file.folder())));
    } else if (same.isPresent()) {
      file.outline().blocks().forEach(block -> cells.about(file, same.get(), block));
    } else {
      file.outline()
          .blocks()
          .forEach(block -> cells.leave(file, block, "a file that is about no level"));
    }
    file.leaveHead(draft);
  }

  private static boolean isSame(LevelFile level, LevelFile other) {
    return level.stem().equalsIgnoreCase(other.stem())
        || Names.key(level.name()).equals(Names.key(other.name()));
  }
}
