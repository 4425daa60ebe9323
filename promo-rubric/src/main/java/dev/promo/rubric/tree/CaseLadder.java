package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Fills a draft with the tree of a CASE package. */
final class CaseLadder {
  private static final int MOST_LEVELS = 1_024;

  private final LadderDraft draft;
  private final String title;
  private final Map<String, TreeStep> levels = new LinkedHashMap<>();
  private final Map<String, DraftLevel> rungs = new LinkedHashMap<>();

  /** What is known on the way down. */
  private record Way(ImmutableList<CaseItem> path, Optional<String> level) {
    Way with(CaseItem item) {
      return new Way(ImmutableList.<CaseItem>builder().addAll(path).add(item).build(), level);
    }

    Way at(Optional<String> name) {
      return new Way(path, name.or(() -> level));
    }
  }

  private CaseLadder(LadderDraft draft, String title) {
    this.draft = draft;
    this.title = title;
  }

  static void fill(LadderDraft draft, CaseTree tree, String title) {
    CaseLadder ladder = new CaseLadder(draft, title);
    Way start = new Way(ImmutableList.of(), Optional.empty());
    tree.roots().forEach(item -> ladder.levels(item, start));
    ladder.order();
    tree.roots().forEach(item -> ladder.read(item, start));
    for (CaseItem item : tree.unreached()) {
      draft.problem(circular(item));
      ladder.leave(item, "no way leads to it");
    }
  }

  private void levels(CaseItem item, Way way) {
    Way here = enter(item, way);
    if (item.isLeaf()) {
      here.level()
          .ifPresent(name -> levels.putIfAbsent(
              Names.key(name),
              TreeStep.listed(name, Optional.empty(), item.mapping().location())));
    }
    item.children().forEach(child -> levels(child, here));
  }

  private Way enter(CaseItem item, Way way) {
    if (item.isLevel()) {
      return way.at(Optional.of(levelName(item)).filter(name -> !name.isEmpty()));
    }
    return (item.isLeaf() ? way : way.with(item)).at(item.education());
  }

  /** A level that holds others is called by its statement; one that is asked itself, by its short name or its type. */
  private static String levelName(CaseItem item) {
    return item.isLeaf()
        ? item.text("abbreviatedStatement")
            .or(item::education)
            .or(() -> item.text("CFItemType"))
            .orElse("")
        : item.name();
  }

  private void order() {
    if (levels.size() > MOST_LEVELS) {
      draft.problem(tooMany(levels.values().iterator().next().place()));
      return;
    }
    Set<String> found = new LinkedHashSet<>(levels.keySet());
    LevelOrder order = LevelOrder.of(
        ImmutableList.of(),
        ImmutableList.copyOf(levels.values()),
        ImmutableList.of(ImmutableSet.copyOf(found)));
    for (String key : order.names()) {
      rungs.put(key, draft.newLevel(Objects.requireNonNull(levels.get(key)).name()));
    }
  }

  private void read(CaseItem item, Way way) {
    Way here = enter(item, way);
    if (!item.isLeaf()) {
      item.children().forEach(child -> read(child, here));
    } else if (here.level().isEmpty()) {
      leave(item, "it is for no level");
    } else {
      ask(item, here);
    }
  }

  private void ask(CaseItem item, Way way) {
    String statement = item.statement();
    DraftLevel level = rungs.get(Names.key(way.level().orElseThrow()));
    if (statement.isEmpty() || level == null) {
      leave(item, "it is for no level");
      return;
    }
    draft
        .cell(dimension(way), level)
        .add(Behaviour.builder()
            .text(statement)
            .id(item.id())
            .location(item.mapping().location())
            .build());
  }

  private DraftDimension dimension(Way way) {
    if (way.path().isEmpty()) {
      return draft.dimension(ImmutableList.of(), title);
    }
    CaseItem last = way.path().get(way.path().size() - 1);
    ImmutableList<String> group = way.path().subList(0, way.path().size() - 1).stream()
        .map(CaseItem::name)
        .filter(name -> !name.isEmpty())
        .collect(ImmutableList.toImmutableList());
    String name = last.name().isEmpty() ? title : last.name();
    DraftDimension dimension = draft.dimension(group, name);
    last.id().ifPresent(dimension::id);
    return dimension;
  }

  private void leave(CaseItem item, String reason) {
    draft.unmapped(item.mapping().location(), item.statement(), reason);
  }

  private static Problem tooMany(Location place) {
    return Problem.error(
        "TOO_MANY_LEVELS",
        place,
        "This framework names more than " + MOST_LEVELS + " levels.",
        "Split it, or give the items fewer kinds of educationLevel.");
  }

  private static Problem circular(CaseItem item) {
    return Problem.warning(
        "DANGLING_REF",
        item.mapping().location(),
        "No way leads to this item: it stands under itself, or under more than 64 others.",
        "Give it a parent that does not stand under it.");
  }

  /** Texts of an item that no part of a rubric holds. */
  static void leaveRest(Node.Mapping root, UsedTexts used, LadderDraft draft) {
    ImmutableSet<String> kept = ImmutableSet.of("notes", "alternativeLabel", "conceptKeywords");
    for (Node.Mapping item : CaseTree.mappings(root, "CFItems")) {
      item.entries().forEach((key, value) -> {
        if (kept.contains(key)) {
          used.leaveRest(value, draft);
        }
      });
    }
  }
}
