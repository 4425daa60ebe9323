package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.internal.PromoStyle;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** What single lines would look like in the candidate's own work, by the same numbers, each in a sentence. */
  ImmutableMap<Integer, String> translations();

  /** The candidate's rating. */
  Optional<Rating> self();

  /** The manager's rating. */
  Optional<Rating> manager();

  /** Why no work of that shape is to be had, in a sentence; where nobody says so, nothing. */
  Optional<String> noOpportunity();

  /** The numbers of the lines of which something is said. */
  default Stream<Integer> numbers() {
    return Stream.concat(lines().keySet().stream(), translations().keySet().stream());
  }

  @Value.Check
  default void check() {
    checkArgument(!dimension().isBlank(), "the dimension must be named");
    checkArgument(
        numbers().allMatch(line -> line > 0),
        "the lines of '%s' are counted from 1: %s",
        dimension(),
        numbers().collect(toImmutableSet()));
    checkArgument(
        translations().values().stream().noneMatch(String::isBlank),
        "what a line of '%s' looks like must not be blank",
        dimension());
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
