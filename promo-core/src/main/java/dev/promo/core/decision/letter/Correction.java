package dev.promo.core.decision.letter;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;

/**
 * What the employer wrote that a letter got wrong.
 *
 * @param by who wrote it
 * @param on the day
 * @param words as written
 */
public record Correction(Person by, LocalDate on, String words) {
  public Correction {
    checkArgument(!words.isBlank(), "a correction must not be blank");
  }
}
