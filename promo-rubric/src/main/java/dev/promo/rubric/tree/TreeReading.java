package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;
import java.util.Set;

/** Takes a ladder out of a mapping of YAML or JSON. */
interface TreeReading {
  /**
   * Reads the ladder.
   *
   * @param unmapped takes the keys for which a rubric has no place
   */
  Optional<Rubric> read(Fields fields, UnmappedKeys unmapped);

  /**
   * Reads a ladder from the tree of a source, if that is a mapping with all of these keys; its syntax problems stand
   * beside those of the reading. A folder has no tree, and a file of another notation is not looked at.
   *
   * @param shape the name of the format
   */
  static Optional<Parsed<LoadedRubric>> of(
      RubricInput input, String shape, Set<String> keys, TreeReading reading) {
    if (!input.mayBeTree()) {
      return Optional.empty();
    }
    return input.tree().value().filter(root -> holds(root, keys)).map(root -> {
      ImmutableList.Builder<Problem> problems = ImmutableList.builder();
      problems.addAll(input.tree().problems());
      UnmappedKeys unmapped = new UnmappedKeys();
      Optional<Rubric> rubric = reading.read(Fields.of(root, problems::add), unmapped);
      return new Parsed<>(
          rubric.map(read -> new LoadedRubric(read, shape, unmapped.fragments())),
          problems.build());
    });
  }

  private static boolean holds(Node root, Set<String> keys) {
    return root instanceof Node.Mapping mapping && mapping.entries().keySet().containsAll(keys);
  }
}
