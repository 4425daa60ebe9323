package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;

/**
 * What stands at the end of one way through a tree.
 *
 * @param path the way
 * @param texts what stands there
 * @param use what it is there for
 */
record TreeRow(ImmutableList<TreeStep> path, ImmutableList<Behaviour> texts, Use use) {
  /** What the texts of a row are for. */
  enum Use {
    ASKED,
    /** They say what a thing is about, or what is asked where nothing else does. */
    ABOUT,
    EXAMPLE
  }

  TreeRow with(Behaviour only) {
    return new TreeRow(path, ImmutableList.of(only), use);
  }

  /** The structure of the way, alike for all rows that can stand in one table. */
  String pattern() {
    return path.stream().map(TreeStep::pattern).collect(joining("/"));
  }

  /** The things on the way, outermost first. */
  ImmutableList<TreeStep> things() {
    return path.stream().filter(step -> !step.isContainer()).collect(toImmutableList());
  }

  /**
   * Whether the keys say that the things at a step are of a kind: the key that names them, or else the key over them.
   */
  boolean isHinted(int thing, KeyRole role) {
    int at = path.indexOf(things().get(thing));
    boolean isOver =
        at > 0 && path.get(at - 1).isContainer() && path.get(at - 1).has(role);
    return path.get(at).role().map(role::equals).orElse(isOver);
  }
}
