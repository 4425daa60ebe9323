package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A reason not to promote that nobody has settled yet. A packet shows it; it cannot be dropped in silence. */
@Value.Immutable
@PromoStyle
public sealed interface OpenConcern extends WithOpenConcern permits ImmutableOpenConcern {
  /** The objection, in a sentence. */
  String concern();

  /** What shows it. */
  Optional<String> evidence();

  /** The day of the feedback that it was said in. */
  Optional<LocalDate> feedbackOn();

  /** What is done about it. */
  Optional<String> mitigation();

  /** Who does it. */
  Optional<Person> owner();

  /** By when. */
  Optional<LocalDate> due();

  /** Whether the case fails on it as long as it is open. */
  @Value.Default
  default boolean isCritical() {
    return false;
  }

  @Value.Check
  default void check() {
    checkArgument(!concern().isBlank(), "a concern must not be blank");
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs the concern. */
  final class Builder extends ImmutableOpenConcern.Builder {
    Builder() {}
  }
}
