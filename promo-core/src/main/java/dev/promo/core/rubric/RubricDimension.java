package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

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

  /** The heading the ladder puts it under. */
  Optional<String> group();

  /** What the dimension is about, in a sentence. */
  Optional<String> summary();

  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "a dimension's id must not be blank");
    checkArgument(!name().isBlank(), "the name of dimension '%s' must not be blank", id());
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
