package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.internal.PromoStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody at a level is seen doing: one line of the ladder, in its own words. */
@Value.Immutable
@PromoStyle
public sealed interface Behaviour extends WithBehaviour permits ImmutableBehaviour {
  /** The ladder's own id of the line, where it has one. */
  Optional<String> id();

  /** The line, word for word. */
  String text();

  /** How it may look in practice, word for word. */
  ImmutableList<String> examples();

  /** How well it must be done, where the ladder names a proficiency such as {@code Practitioner}. */
  Optional<String> proficiency();

  /** Where the ladder sends the reader for more. */
  ImmutableList<String> links();

  @Value.Check
  default void check() {
    checkArgument(!text().isBlank(), "a behaviour's text must not be blank");
  }

  static Behaviour of(String text) {
    return builder().text(text).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a text. */
  final class Builder extends ImmutableBehaviour.Builder {
    Builder() {}
  }
}
