package dev.promo.rubric.tree;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.promo.core.rubric.Behaviour;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftCell;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.WarningWords;
import dev.promo.rubric.markdown.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes dimensions of the headings that level files share, and cells of what stands under them. */
final class PartCells {
  private final LadderDraft draft;
  private final FolderData data;
  private final Map<String, DraftDimension> dimensions = new LinkedHashMap<>();
  private final Map<String, Multiset<ImmutableList<String>>> groups = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final boolean areLists;
  private final boolean areNamesEnough;

  PartCells(LadderDraft draft, FolderData data, Iterable<LevelFile> files) {
    this.draft = draft;
    this.data = data;
    int lists = 0;
    int parts = 0;
    boolean distinct = true;
    for (LevelFile file : files) {
      Set<String> own = new HashSet<>();
      for (LevelFile.Part part : file.parts()) {
        String key = Names.key(part.title());
        distinct &= own.add(key);
        groups.computeIfAbsent(key, none -> HashMultiset.create()).add(part.group());
        parts++;
        if (part.hasList()) {
          lists++;
          listed.add(key);
        }
      }
    }
    areLists = 2 * lists > parts;
    areNamesEnough = distinct;
  }

  Map<String, DraftDimension> dimensions() {
    return dimensions;
  }

  /**
   * Fills the cells of one level.
   *
   * @param field headings over all its dimensions
   */
  void fill(LevelFile file, DraftLevel level, ImmutableList<String> field) {
    for (LevelFile.Part part : file.parts()) {
      if (areLists && !part.hasList() && !listed.contains(Names.key(part.title()))) {
        leave(file, part.heading(), "a part of a level that lists nothing");
        part.blocks().forEach(block -> about(file, level, block));
      } else {
        cell(file, part, draft.cell(dimension(part, field), level));
      }
    }
  }

  private DraftDimension dimension(LevelFile.Part part, ImmutableList<String> field) {
    ImmutableList<String> group = ImmutableList.<String>builder()
        .addAll(field)
        .addAll(data.group(part.title()).orElseGet(() -> group(part)))
        .build();
    DraftDimension dimension = draft.dimension(group, part.title());
    dimensions.put(Names.key(part.title()), dimension);
    if (WarningWords.areIn(part.title()) || group.stream().anyMatch(WarningWords::areIn)) {
      dimension.isWarnedAgainst();
    }
    return dimension;
  }

  /** The headings that most files put it under, or the fewest; its own where one name stands for several dimensions. */
  private ImmutableList<String> group(LevelFile.Part part) {
    Multiset<ImmutableList<String>> found = groups.get(Names.key(part.title()));
    ImmutableList<String> group = part.group();
    if (areNamesEnough && found != null) {
      for (ImmutableList<String> other : found.elementSet()) {
        int more = found.count(other) - found.count(group);
        group = more > 0 || (more == 0 && other.size() < group.size()) ? other : group;
      }
    }
    return group;
  }

  private void cell(LevelFile file, LevelFile.Part part, DraftCell cell) {
    for (Block block : part.blocks()) {
      if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> behaviour(item).ifPresent(cell::add));
      } else if (block instanceof Block.Paragraph paragraph && part.hasList()) {
        cell.about(paragraph.text().text());
      } else if (block instanceof Block.Paragraph paragraph) {
        CellText.read(paragraph.text().text(), paragraph.place(), cell);
      } else {
        leave(file, block, "neither a list nor a paragraph");
      }
    }
  }

  /** An item of a list with all that stands under it; nothing for an item without words. */
  static Optional<Behaviour> behaviour(Block.Item item) {
    Behaviour.Builder behaviour = Behaviour.builder();
    StringBuilder text = new StringBuilder(item.text().text());
    for (Block block : item.blocks()) {
      if (block instanceof Block.ItemList list) {
        list.items().forEach(child -> behaviour(child).ifPresent(behaviour::addChildren));
      } else if (block instanceof Block.Paragraph paragraph) {
        text.append(' ').append(paragraph.text().text());
      }
    }
    return text.toString().isBlank()
        ? Optional.empty()
        : Optional.of(
            behaviour.text(text.toString().strip()).location(item.place()).build());
  }

  /** The lines of a list as examples of something. */
  static ImmutableList<String> lines(Block.ItemList list) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Block.Item item : list.items()) {
      behaviour(item).ifPresent(line -> addAll(line, lines));
    }
    return lines.build();
  }

  private static void addAll(Behaviour line, ImmutableList.Builder<String> into) {
    into.add(line.text());
    line.children().forEach(child -> addAll(child, into));
  }

  /** Hands what stands about a level as a whole to the level. */
  void about(LevelFile file, DraftLevel level, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      level.about(paragraph.text().text());
    } else if (block instanceof Block.ItemList list) {
      lines(list).forEach(level::about);
    } else if (block instanceof Block.Heading) {
      leave(file, block, "a heading of a text about a level");
    } else {
      leave(file, block, "neither a list nor a paragraph");
    }
  }

  void leave(LevelFile file, Block block, String reason) {
    draft.unmapped(block.place(), Texts.plainLines(file.outline().written(block)), reason);
  }
}
