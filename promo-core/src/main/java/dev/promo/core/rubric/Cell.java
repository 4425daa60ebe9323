package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.internal.PromoStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the ladder says about one dimension at one level. Where it says nothing, there is no cell; a cell without
 * behaviours of its own says why.
 */
@Value.Immutable
@PromoStyle
public sealed interface Cell extends WithCell permits ImmutableCell {
  /** The dimension's id. */
  @Value.Parameter
  String dimension();

  /** The id of a level or, in a dimension with a scale, of one of its steps. */
  @Value.Parameter
  String level();

  /** In the ladder's order. */
  @Value.Parameter
  ImmutableList<Behaviour> behaviours();

  /** What stands over the behaviours and is none itself, word for word. */
  @Value.Parameter
  Optional<String> summary();

  /** The level or step whose behaviours in this dimension are asked here too. */
  @Value.Parameter
  Optional<String> sameAs();

  /** Why nothing is asked. */
  @Value.Parameter
  Optional<OpenReason> open();

  /** How the ladder puts it where it asks the same as elsewhere, or nothing. */
  @Value.Parameter
  Optional<String> words();

  @Value.Check
  default void check() {
    checkArgument(
        !behaviours().isEmpty() || sameAs().isPresent() || open().isPresent(),
        "the cell of dimension '%s' at level '%s' must not be empty",
        dimension(),
        level());
    checkArgument(
        open().isEmpty() || (behaviours().isEmpty() && sameAs().isEmpty()),
        "the cell of dimension '%s' at level '%s' cannot ask something and be open",
        dimension(),
        level());
  }

  static Cell of(String dimension, String level, Iterable<Behaviour> behaviours) {
    return ImmutableCell.of(
        dimension,
        level,
        behaviours,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a dimension, a level, and behaviours, a level to be the same as, or a reason to be open. */
  final class Builder extends ImmutableCell.Builder {
    Builder() {}
  }
}
