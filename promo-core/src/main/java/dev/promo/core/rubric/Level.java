package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.internal.PromoStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A rung of the ladder, such as {@code Senior Analyst}, or a step of a {@link Scale}. */
@Value.Immutable
@PromoStyle
public sealed interface Level extends WithLevel permits ImmutableLevel {
  /** Names the level inside its rubric, or the step inside its scale. */
  String id();

  /** As people say it. */
  String name();

  /** What the level is about, word for word. */
  Optional<String> summary();

  /** Levels with the same rank stand equally high, whatever their tracks. */
  Optional<Integer> rank();

  /** What the ladder counts or asks for the level as a whole, as written, such as {@code 2.50 to 3.50} points. */
  Optional<String> threshold();

  /**
   * The ids of levels whose behaviours this one asks as well: those below where a ladder adds up, or a baseline that
   * stands on no track. They are asked with what they include themselves; a circle adds nothing.
   */
  ImmutableList<String> includes();

  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "a level's id must not be blank");
    checkArgument(!name().isBlank(), "the name of level '%s' must not be blank", id());
  }

  static Level of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs an id and a name. */
  final class Builder extends ImmutableLevel.Builder {
    Builder() {}
  }
}
