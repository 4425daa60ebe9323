package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of a ladder whose roles name steps: the dimensions, the roles, or both.
 *
 * @param title the root's title or, without one, the file's name
 * @param names what a reference may call the file: its name, the root's id and title
 * @param steps the dimensions with their steps; nothing where the file has none
 */
record ReferencedTree(
    Node root,
    UsedTexts used,
    TreeRows rows,
    ImmutableList<Problem> problems,
    String title,
    ImmutableList<String> names,
    Optional<NestedRows> steps) {
  /** The trees of a source, or of the files of a folder that are named as trees are. */
  static ImmutableList<ReferencedTree> allOf(RubricInput input) {
    ImmutableList<RubricInput> files = input.isFolder() ? input.files() : ImmutableList.of(input);
    return files.stream()
        .filter(file -> input.isFolder() ? TreeSource.isTree(file) : file.mayBeTree())
        .map(ReferencedTree::of)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<ReferencedTree> of(RubricInput file) {
    return TreeWalk.of(file).found().map(found -> of(file, found));
  }

  private static ReferencedTree of(RubricInput file, TreeWalk.Found found) {
    UsedTexts used = found.used();
    Optional<TreeItem> top = found.root() instanceof Node.Mapping mapping
        ? Optional.of(new TreeItem(mapping, used))
        : Optional.empty();
    String stem = file.fileName().replaceFirst("\\.[^.]*$", "");
    Optional<String> title = top.flatMap(item -> item.take(KeyRole.NAME));
    ImmutableList<String> names = Stream.of(
            title, top.flatMap(item -> item.take(KeyRole.ID)), Optional.of(stem))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
    return new ReferencedTree(
        found.root(),
        used,
        found.rows(),
        file.tree().problems(),
        title.orElse(file.fileName()),
        names,
        found.ladder().filter(NestedRows::isByDimension));
  }

  /** The rows that say which steps a role asks, and those that say what it is about. */
  ImmutableList<TreeRow> roleRows() {
    return steps.map(NestedRows::others).orElseGet(rows::rows);
  }

  void leaveRest(LadderDraft draft) {
    used.leaveRest(root, draft);
  }
}
