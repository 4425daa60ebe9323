package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableSet;
import dev.promo.notation.Node;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/** One walk through the tree of a source, for all formats that read trees. */
final class TreeWalk {
  private final TreeSource source;
  private final Optional<Found> found;

  /**
   * What the walk came upon.
   *
   * @param root where the ladder starts
   * @param names the texts that are names or parts of things
   * @param ladder the rows as dimensions and levels; nothing where no part of the tree looks like a ladder
   */
  record Found(Node root, UsedTexts names, TreeRows rows, Optional<NestedRows> ladder) {
    /** The texts accounted for so far, for one reader to add to. */
    UsedTexts used() {
      return names.copy();
    }
  }

  private TreeWalk(TreeSource source, Optional<Found> found) {
    this.source = source;
    this.found = found;
  }

  static TreeWalk of(RubricInput input) {
    return input.once(TreeWalk.class, () -> walk(input));
  }

  private static TreeWalk walk(RubricInput input) {
    TreeSource source = TreeSource.of(input);
    ImmutableSet<String> named =
        input.options().levels().stream().map(Names::key).collect(ImmutableSet.toImmutableSet());
    return new TreeWalk(source, source.tree().value().map(root -> walk(root, named)));
  }

  private static Found walk(Node outermost, ImmutableSet<String> named) {
    Node root = Wrapper.inside(outermost);
    UsedTexts names = new UsedTexts();
    TreeRows rows = TreeRows.of(root, names);
    return new Found(root, names, rows, NestedRows.of(rows, named));
  }

  TreeSource source() {
    return source;
  }

  /** Nothing where the source is no tree. */
  Optional<Found> found() {
    return found;
  }

  Optional<NestedRows> ladder() {
    return found.flatMap(Found::ladder);
  }
}
