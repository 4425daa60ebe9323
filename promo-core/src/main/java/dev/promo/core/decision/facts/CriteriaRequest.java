package dev.promo.core.decision.facts;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.WorkingDays;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A written request to name what would be enough.
 *
 * @param on the day it was sent
 * @param channel where it can be read again
 * @param answeredOn the day on which criteria were named
 * @param refusedOn the day on which somebody wrote that none will be
 */
public record CriteriaRequest(
    LocalDate on, Channel channel, Optional<LocalDate> answeredOn, Optional<LocalDate> refusedOn) {
  public CriteriaRequest {
    checkArgument(
        Stream.of(answeredOn, refusedOn).flatMap(Optional::stream).noneMatch(on::isAfter),
        "a request of %s cannot be answered before it was sent",
        on);
  }

  /** A request that nobody has answered. */
  public static CriteriaRequest sent(LocalDate on, Channel channel) {
    return new CriteriaRequest(on, channel, Optional.empty(), Optional.empty());
  }

  boolean isAnswered(LocalDate day) {
    return isBy(answeredOn, day);
  }

  /** Whether it was refused, or there was time to answer it and nobody did. */
  boolean isInVain(LocalDate day, Defaults defaults) {
    LocalDate waited = WorkingDays.after(on, defaults.workingDaysToAnswerLetter());
    return !isAnswered(day) && (isBy(refusedOn, day) || !waited.isAfter(day));
  }

  private static boolean isBy(Optional<LocalDate> fact, LocalDate day) {
    return fact.filter(when -> !when.isAfter(day)).isPresent();
  }
}
