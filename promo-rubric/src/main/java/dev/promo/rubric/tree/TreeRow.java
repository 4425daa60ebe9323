package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import java.util.function.Supplier;

/** What stands at the end of one way through a tree. */
final class TreeRow {
  private final ImmutableList<TreeStep> path;
  private final ImmutableList<Behaviour> texts;
  private final Use use;
  private final Supplier<ImmutableList<TreeStep>> things;
  private final Supplier<String> pattern;

  /** What the texts of a row are for. */
  enum Use {
    ASKED,
    /** They say what a thing is about, or what is asked where nothing else does. */
    ABOUT,
    EXAMPLE
  }

  /**
   * A row.
   *
   * @param path the way
   * @param texts what stands there
   * @param use what it is there for
   */
  TreeRow(ImmutableList<TreeStep> path, ImmutableList<Behaviour> texts, Use use) {
    this.path = path;
    this.texts = texts;
    this.use = use;
    this.things = Suppliers.memoize(() -> things(path));
    this.pattern =
        Suppliers.memoize(() -> path.stream().map(TreeStep::pattern).collect(joining("/")));
  }

  private static ImmutableList<TreeStep> things(ImmutableList<TreeStep> path) {
    return path.stream().filter(step -> !step.isContainer()).collect(toImmutableList());
  }

  ImmutableList<TreeStep> path() {
    return path;
  }

  ImmutableList<Behaviour> texts() {
    return texts;
  }

  Use use() {
    return use;
  }

  TreeRow with(Behaviour only) {
    return new TreeRow(path, ImmutableList.of(only), use);
  }

  /** The structure of the way, alike for all rows that can stand in one table. */
  String pattern() {
    return pattern.get();
  }

  /** The things on the way, outermost first. */
  ImmutableList<TreeStep> things() {
    return things.get();
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
