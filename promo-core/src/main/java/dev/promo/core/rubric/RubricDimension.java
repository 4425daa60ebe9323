package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.core.internal.PromoStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One axis of the ladder, such as {@code Scope}. Its name does not identify it; its id does. */
@Value.Immutable
@PromoStyle
public sealed interface RubricDimension extends WithRubricDimension
    permits ImmutableRubricDimension {
  /** Names the dimension inside its rubric. */
  String id();

  /** As people say it. */
  String name();

  /** The headings the ladder puts it under, outermost first. */
  ImmutableList<String> group();

  /** What the dimension is about, word for word. */
  Optional<String> summary();

  /** Whether the ladder asks for it or warns against it. */
  @Value.Default
  default Polarity polarity() {
    return Polarity.ASKED;
  }

  /** What the ladder has it count, as written, such as {@code 0.25}; weights are neither added up nor mended. */
  Optional<String> weight();

  /** The id of the scale whose steps carry its behaviours; without one they stand at the levels. */
  Optional<String> scale();

  /** Whether its behaviours are asked for, and so can be evidence or a gap. */
  default boolean isAsked() {
    return polarity() == Polarity.ASKED;
  }

  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "a dimension's id must not be blank");
    checkArgument(!name().isBlank(), "the name of dimension '%s' must not be blank", id());
    checkArgument(
        !Iterables.any(group(), String::isBlank),
        "the groups of dimension '%s' must not be blank",
        id());
  }

  static RubricDimension of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs an id and a name. */
  final class Builder extends ImmutableRubricDimension.Builder {
    Builder() {}
  }
}
