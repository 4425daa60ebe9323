package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Consent;
import dev.promo.core.person.ConsentTerms;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who saw the work, and what they said about it. */
@Value.Immutable
@PromoStyle
public sealed interface Corroboration extends WithCorroboration permits ImmutableCorroboration {
  Person speaker();

  Relation relation();

  /** What they said, word for word, on one line; nothing when they saw it and were not quoted. */
  Optional<String> words();

  /** When they said or saw it. */
  Optional<LocalDate> date();

  /** How far they agreed to be quoted by name. */
  @Value.Default
  default Consent consent() {
    return Consent.PRIVATE_TO_CANDIDATE;
  }

  /** When they agreed, whether by name, and whether they took it back. */
  @Value.Default
  default ConsentTerms terms() {
    return ConsentTerms.UNSAID;
  }

  /**
   * How many days after the win they said or saw it; nothing when no day is known. Words that were kept late are words
   * remembered.
   *
   * @param landed the day of the win
   */
  default Optional<Long> daysAfter(LocalDate landed) {
    return date().map(day -> ChronoUnit.DAYS.between(landed, day));
  }

  @Value.Check
  default void check() {
    checkArgument(
        words().map(OneLine::isText).orElse(true),
        "the words of %s must be one line and must not be blank",
        speaker().name());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a speaker and a relation. */
  final class Builder extends ImmutableCorroboration.Builder {
    Builder() {}
  }
}
