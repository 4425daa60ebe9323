package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.problem.Location;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody at a level is seen doing: one line of the ladder, in its own words. */
@Value.Immutable
@PromoStyle
public sealed interface Behaviour extends WithBehaviour permits ImmutableBehaviour {
  /** The ladder's own id of the line, where it has one. */
  @Value.Parameter
  Optional<String> id();

  /** The line, word for word. */
  @Value.Parameter
  String text();

  /** The lines under it, where the ladder nests them; each is a behaviour of its own. */
  @Value.Parameter
  ImmutableList<Behaviour> children();

  /** How it may look in practice, word for word. */
  @Value.Parameter
  ImmutableList<String> examples();

  /** How well it must be done, where the ladder names a proficiency such as {@code Practitioner}. */
  @Value.Parameter
  Optional<String> proficiency();

  /** Where the ladder sends the reader for more. */
  @Value.Parameter
  ImmutableList<String> links();

  /** Where the line was read. Two behaviours are the same wherever they stand. */
  @Value.Auxiliary
  @Value.Parameter
  Optional<Location> location();

  /** How many lines this is: itself and all under it. */
  default int count() {
    return 1 + children().stream().mapToInt(Behaviour::count).sum();
  }

  @Value.Check
  default void check() {
    checkArgument(!text().isBlank(), "a behaviour's text must not be blank");
  }

  /** A line and nothing more. */
  static Behaviour of(String text) {
    return of(text, Optional.empty());
  }

  /** A line and where it was read. */
  static Behaviour of(String text, Location location) {
    return of(text, Optional.of(location));
  }

  private static Behaviour of(String text, Optional<Location> location) {
    return ImmutableBehaviour.of(
        Optional.empty(),
        text,
        ImmutableList.of(),
        ImmutableList.of(),
        Optional.empty(),
        ImmutableList.of(),
        location);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a text. */
  final class Builder extends ImmutableBehaviour.Builder {
    Builder() {}
  }
}
