package dev.promo.core.decision.facts;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a promotion still waits for.
 *
 * @param kind what sort of thing
 * @param words as said
 * @param by the day by which it is to be met
 * @param metOn the day it was met
 */
public record Condition(Kind kind, String words, LocalDate by, Optional<LocalDate> metOn) {
  /** What a promotion can wait for. */
  public enum Kind {
    BUDGET,
    DATE,
    SIGNATURE
  }

  public Condition {
    checkArgument(!words.isBlank(), "a condition must not be blank");
  }

  /** Whether it still waits on a day. */
  public boolean isOpen(LocalDate day) {
    return metOn.filter(met -> !met.isAfter(day)).isEmpty();
  }
}
