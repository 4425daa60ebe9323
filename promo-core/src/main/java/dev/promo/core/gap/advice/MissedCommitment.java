package dev.promo.core.gap.advice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something the candidate owed at the level now held and did not deliver. A room knows of it; better it is named here.
 *
 * @param on the day it was owed
 * @param what was owed, in a sentence
 * @param repair what was done about it since, where something was
 */
public record MissedCommitment(LocalDate on, String what, Optional<String> repair) {
  public MissedCommitment {
    checkArgument(!what.isBlank(), "a missed commitment must say what was owed");
    checkArgument(
        repair.map(done -> !done.isBlank()).orElse(true),
        "the repair of '%s' must not be blank",
        what);
  }
}
