package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.internal.PromoStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How candidate and manager see one dimension. All of it is said by people; nothing is derived. */
@Value.Immutable
@PromoStyle
public sealed interface Standing extends WithStanding permits ImmutableStanding {
  /** The dimension's id. */
  String dimension();

  /** How often the candidate says the next level was shown. */
  Optional<Declared> declared();

  /** The same for single lines of the ladder, by their number in the dimension at the target level, from 1. */
  ImmutableMap<Integer, Declared> lines();

  /** The candidate's rating. */
  Optional<Rating> self();

  /** The manager's rating. */
  Optional<Rating> manager();

  /** Why no work of that shape is to be had, in a sentence; where nobody says so, nothing. */
  Optional<String> noOpportunity();

  @Value.Check
  default void check() {
    checkArgument(!dimension().isBlank(), "the dimension must be named");
    checkArgument(
        lines().keySet().stream().allMatch(line -> line > 0),
        "the lines of '%s' are counted from 1: %s",
        dimension(),
        lines().keySet());
    checkArgument(
        noOpportunity().map(reason -> !reason.isBlank()).orElse(true),
        "why there is no work for '%s' must not be blank",
        dimension());
  }

  /** Nothing said. */
  static Standing of(String dimension) {
    return builder().dimension(dimension).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a dimension. */
  final class Builder extends ImmutableStanding.Builder {
    Builder() {}
  }
}
