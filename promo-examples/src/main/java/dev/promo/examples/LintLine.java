package dev.promo.examples;

import dev.promo.core.lint.Draft;
import dev.promo.core.lint.LintProfile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A bullet that was read.
 *
 * @param number the line it stands on, counted from 1
 * @param id what its author calls it; the number of its line when nobody gave it a name
 * @param draft the bullet and what is known around it
 * @param profile what it is written for, when the line says so
 * @param asOf the day of the document, when the line says so
 */
record LintLine(
    int number, String id, Draft draft, Optional<LintProfile> profile, Optional<LocalDate> asOf) {
  /** A line of plain text: only what it shows is judged. */
  static LintLine plain(int number, String text) {
    return new LintLine(
        number, Integer.toString(number), Draft.bare(text), Optional.empty(), Optional.empty());
  }
}
