package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.rubric.Behaviour;
import java.util.Collection;

/**
 * Which dimensions a case hangs on.
 *
 * @param critical ids of the dimensions that must be a pattern; where none is named, it is every required one
 * @param optional ids of the dimensions that are not required
 */
public record Priorities(ImmutableSet<String> critical, ImmutableSet<String> optional) {
  /** Nobody has chosen: the case hangs on every dimension of which the ladder asks something. */
  public static final Priorities UNSAID = new Priorities(ImmutableSet.of(), ImmutableSet.of());

  public Priorities {
    checkArgument(
        Sets.intersection(critical, optional).isEmpty(),
        "a dimension cannot be both critical and optional: %s",
        Sets.intersection(critical, optional));
  }

  /**
   * What hangs on a dimension. One of which the ladder asks nothing at the target level is optional, unless it is named
   * critical.
   *
   * @param asked what the ladder asks there
   */
  public Importance of(String dimension, Collection<Behaviour> asked) {
    if (critical.contains(dimension)) {
      return Importance.CRITICAL;
    }
    if (optional.contains(dimension) || asked.isEmpty()) {
      return Importance.OPTIONAL;
    }
    return critical.isEmpty() ? Importance.CRITICAL : Importance.REQUIRED;
  }
}
