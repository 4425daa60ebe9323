package dev.promo.rubric;

import com.google.common.base.Suppliers;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
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

  /** The file's own name, without the folders before it; never blank. */
  public String fileName() {
    String last = source.name().substring(source.name().lastIndexOf('/') + 1);
    return last.isBlank() ? source.name() : last;
  }
}
