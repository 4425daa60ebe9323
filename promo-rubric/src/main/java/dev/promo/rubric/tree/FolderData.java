package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What JSON and YAML files say about levels and dimensions whose texts stand in other files. */
final class FolderData {
  private record Tree(Node root, UsedTexts used, ImmutableList<TreeRow> rows) {}

  private final List<Tree> trees = new ArrayList<>();
  private final Map<Integer, TreeStep> levelsByNumber = new HashMap<>();
  private final Map<String, TreeStep> levelsByName = new HashMap<>();
  private final Map<String, ImmutableList<TreeStep>> paths = new HashMap<>();

  FolderData(RubricInput folder) {
    for (RubricInput file : folder.files()) {
      if (!TreeSource.isMarkdown(file) && TreeSource.isTree(file)) {
        TreeWalk.of(file).found().ifPresent(this::add);
      }
    }
  }

  private void add(TreeWalk.Found found) {
    TreeRows rows = found.rows();
    trees.add(new Tree(found.root(), found.used(), rows.rows()));
    for (TreeStep level : rows.declared().get(KeyRole.LEVEL)) {
      level.order().flatMap(Texts::lastNumber).ifPresent(at -> levelsByNumber.put(at, level));
      levelsByName.put(Names.key(level.name()), level);
    }
    rows.rows().forEach(row -> paths.putIfAbsent(key(row), row.things()));
  }

  private static String key(TreeRow row) {
    ImmutableList<TreeStep> things = row.things();
    return things.isEmpty() ? "" : Names.key(things.get(things.size() - 1).name());
  }

  /** The level that a file is about, by its name or the number in its file name. */
  Optional<TreeStep> level(LevelFile file) {
    return Optional.ofNullable(levelsByName.get(Names.key(file.name())))
        .or(() -> file.number().map(levelsByNumber::get));
  }

  /** The headings that a file puts a dimension under; nothing where none names it. */
  Optional<ImmutableList<String>> group(String dimension) {
    return Optional.ofNullable(paths.get(Names.key(dimension)))
        .map(things -> things.subList(0, things.size() - 1).stream()
            .map(TreeStep::name)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Hands every description to the level or dimension of that name, and the rest to the account. */
  void describe(
      Map<String, DraftLevel> levels, Map<String, DraftDimension> dimensions, LadderDraft draft) {
    for (Tree tree : trees) {
      for (TreeRow row : tree.rows()) {
        DraftLevel level = levels.get(key(row));
        DraftDimension dimension = dimensions.get(key(row));
        for (Behaviour text : row.texts()) {
          String words = Texts.oneLine(text.text());
          if (level != null) {
            level.about(words);
          } else if (dimension != null) {
            dimension.about(words);
          } else {
            draft.unmapped(text.location().orElseThrow(), words, "it stands at no level");
          }
        }
      }
      tree.used().leaveRest(tree.root(), draft);
    }
  }
}
