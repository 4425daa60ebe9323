package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the employer promotes nobody here whatever the evidence. It says nothing about the evidence, and no evidence
 * removes it.
 *
 * @param reason why
 * @param statedOn the day the employer said so
 * @param reviewOn the day on which it is looked at again, where one was named
 */
public record StructuralBlock(Reason reason, LocalDate statedOn, Optional<LocalDate> reviewOn) {
  /** Why an employer promotes nobody. */
  public enum Reason {
    HEADCOUNT,
    BUDGET,
    BAND_CAP,
    QUOTA,
    FREEZE,
    NO_ROLE,
    TIME_IN_LEVEL_RULE,
    REORGANISATION
  }

  public StructuralBlock {
    checkArgument(
        reviewOn.map(statedOn::isBefore).orElse(true),
        "the review (%s) must be after the day it was stated (%s)",
        reviewOn.map(LocalDate::toString).orElse(""),
        statedOn);
  }
}
