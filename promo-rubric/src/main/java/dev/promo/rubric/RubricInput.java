package dev.promo.rubric;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a {@link RubricFormat} reads: the source as it is, and as a tree of YAML or JSON, parsed once for all. */
public final class RubricInput {
  private final Source source;
  private final Supplier<Parsed<Node>> tree;

  private RubricInput(Source source) {
    this.source = source;
    this.tree = Suppliers.memoize(() -> Tree.read(source));
  }

  public static RubricInput of(Source source) {
    return new RubricInput(source);
  }

  public Source source() {
    return source;
  }

  /** The source read as YAML or JSON; fails with the syntax problems of a source that is neither. */
  public Parsed<Node> tree() {
    return tree.get();
  }

  /**
   * Reads a ladder from the source's tree, if that is a mapping with all of these keys; its syntax problems stand beside
   * those of the reader.
   */
  public Optional<Parsed<Rubric>> readMapping(
      Set<String> keys, Function<Fields, Optional<Rubric>> reader) {
    return tree().value().filter(root -> holds(root, keys)).map(root -> {
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      problems.addAll(tree().problems());
      Optional<Rubric> rubric = reader.apply(Fields.of(root, problems::add));
      return new Parsed<>(rubric, problems.build());
    });
  }

  private static boolean holds(Node root, Set<String> keys) {
    return root instanceof Node.Mapping mapping && mapping.entries().keySet().containsAll(keys);
  }

  /** The file's own name, without the folders before it; never blank. */
  public String fileName() {
    String last = source.name().substring(source.name().lastIndexOf('/') + 1);
    return last.isBlank() ? source.name() : last;
  }
}
