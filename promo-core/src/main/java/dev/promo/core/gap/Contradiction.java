package dev.promo.core.gap;

import dev.promo.core.evidence.CoverageState;
import java.util.Optional;

/** How what somebody says of a dimension and what the log shows of it disagree. */
public enum Contradiction {
  /** Said to be shown more often than the log shows. */
  SAID_NOT_LOGGED,
  /** Shown in the log more often than said. */
  LOGGED_NOT_SAID;

  static Optional<Contradiction> between(Declared said, CoverageState logged) {
    int difference = said.state().compareTo(logged);
    if (difference == 0) {
      return Optional.empty();
    }
    return Optional.of(difference > 0 ? SAID_NOT_LOGGED : LOGGED_NOT_SAID);
  }
}
