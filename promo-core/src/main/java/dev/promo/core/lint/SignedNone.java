package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * That somebody wrote "none known", and when.
 *
 * @param by who; never blank
 * @param on the day
 */
public record SignedNone(String by, LocalDate on) {
  public SignedNone {
    checkArgument(!by.isBlank(), "somebody must have written that none is known");
    requireNonNull(on, "on");
  }
}
