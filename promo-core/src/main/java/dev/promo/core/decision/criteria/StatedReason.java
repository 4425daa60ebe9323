package dev.promo.core.decision.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.internal.PromoStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A reason against, as it was said. It is a gap once it names a dimension and says something that could be done. */
@Value.Immutable
@PromoStyle
public sealed interface StatedReason extends WithStatedReason permits ImmutableStatedReason {
  /** What else a reason can be than a gap; it is named as such by whoever gives it. */
  enum SeriousFact {
    CONDUCT,
    DELIVERY_FAILURE
  }

  /** As said. */
  String words();

  /** The criterion it is about, by id. */
  Optional<String> criterion();

  /** The id of the dimension that was thin. */
  Optional<String> dimension();

  /** Which evidence would have made it a yes. */
  Optional<String> evidence();

  /** How much of it. */
  @Value.Default
  default Threshold threshold() {
    return Threshold.NONE;
  }

  /** By when, where it differs from the decision's own date. */
  Optional<LocalDate> due();

  /** What the organisation would have of it. */
  Optional<String> value();

  /** That it is a new and serious fact, and no question of evidence. */
  Optional<SeriousFact> seriousFact();

  /** Whether it says something that could be done: reassurance and praise do not. */
  @Value.Lazy
  default boolean isSpecific() {
    return !VagueWords.isIn(words());
  }

  /** Whether it names what is missing in which dimension. */
  default boolean isGap() {
    return dimension().isPresent() && isSpecific();
  }

  /** Whether it says which evidence would do, and does not only reassure. */
  default boolean namesEvidence() {
    return evidence().filter(text -> !VagueWords.isIn(text)).isPresent();
  }

  @Value.Check
  default void check() {
    checkArgument(!words().isBlank(), "a reason must not be blank");
    checkArgument(
        Stream.of(criterion(), dimension(), evidence(), value())
            .flatMap(Optional::stream)
            .noneMatch(String::isBlank),
        "the parts of the reason '%s' must not be blank",
        words());
  }

  /** A reason of which nothing but the words is known. */
  static StatedReason of(String words) {
    return builder().words(words).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs the words. */
  final class Builder extends ImmutableStatedReason.Builder {
    Builder() {}
  }
}
