package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;

/**
 * What the sponsor wrote about a plan item. A word that nobody wrote down is none.
 *
 * @param by who wrote it
 * @param on the day
 * @param words as written
 */
public record SponsorWord(Person by, LocalDate on, String words) {
  public SponsorWord {
    checkArgument(!words.isBlank(), "the sponsor's words must not be blank");
  }
}
