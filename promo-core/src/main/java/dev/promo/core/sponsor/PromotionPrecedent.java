package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import dev.promo.core.rubric.RubricSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody who made the step says it took.
 *
 * @param who made it
 * @param when it took effect
 * @param whatItTook in their words
 */
public record PromotionPrecedent(Person who, Optional<LocalDate> when, String whatItTook) {
  public PromotionPrecedent {
    checkArgument(!whatItTook.isBlank(), "what it took for %s must not be blank", who.name());
  }

  /** How much precedents say beside the ladder. */
  public enum Weight {
    /** The ladder is written down; they show how it is read. */
    SUPPORTING,
    /** Nobody published a ladder, so they are the best source there is. */
    LEADING
  }

  /** How much precedents weigh beside a ladder from this source. */
  public static Weight weightBeside(RubricSource source) {
    return switch (source.kind()) {
      case PUBLISHED, HR -> Weight.SUPPORTING;
      case MANAGER, JOB_DESCRIPTION, INTERVIEW, BUILT_IN, FILE -> Weight.LEADING;
    };
  }
}
