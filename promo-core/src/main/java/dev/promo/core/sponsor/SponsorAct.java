package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something the sponsor did or said about the case, as the candidate wrote it down.
 *
 * @param on the day
 * @param what was done or said, without a judgement
 * @param shows the stance it shows, where the candidate says so; it is never worked out from the words
 */
public record SponsorAct(LocalDate on, String what, Optional<SponsorStance> shows) {
  public SponsorAct {
    checkArgument(!what.isBlank(), "what the sponsor did on %s must not be blank", on);
  }
}
