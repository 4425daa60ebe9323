package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A change to the words of the case. The candidate owns them; what the sponsor changed is marked as theirs.
 *
 * @param on the day
 * @param by who changed it
 * @param part which part, such as {@code thesis}
 * @param change what was changed
 */
public record NarrativeEdit(LocalDate on, Author by, String part, String change) {
  /** Whose words they are. */
  public enum Author {
    CANDIDATE,
    SPONSOR
  }

  public NarrativeEdit {
    checkArgument(!part.isBlank(), "the edit of %s must name a part", on);
    checkArgument(!change.isBlank(), "the edit of %s must say what was changed", on);
  }

  /** The candidate's own change. */
  public NarrativeEdit(LocalDate on, String part, String change) {
    this(on, Author.CANDIDATE, part, change);
  }
}
