package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Who was better off.
 *
 * @param who a group or role, such as {@code accounts payable}; one line, without semicolon
 * @param count how many people, where it was counted; positive
 * @param reach how far from the candidate they stand
 */
public record Beneficiary(String who, Optional<Integer> count, Optional<Reach> reach) {
  public Beneficiary {
    checkArgument(!who.isBlank(), "a beneficiary must be named");
    checkArgument(
        OneLine.isField(who), "the beneficiary '%s' must be one line without semicolon", who);
    checkArgument(
        count.orElse(1) > 0, "the count of '%s' must be positive but is %s", who, count.orElse(1));
  }
}
