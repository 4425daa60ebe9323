package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a rubric's words come from; printed wherever the rubric is used.
 *
 * @param kind what sort of source it is
 * @param citation where to find it, such as {@code people handbook, chapter 4}
 * @param speaker whose words they are, where somebody said them
 * @param date when they were said or read
 */
public record RubricSource(
    Kind kind, String citation, Optional<Person> speaker, Optional<LocalDate> date) {
  /** That of a ladder which promo ships; a document says it in its own language. */
  public static final RubricSource SHIPPED = new RubricSource(Kind.BUILT_IN, "shipped with promo");

  public RubricSource {
    checkArgument(!citation.isBlank(), "a rubric's source must be named");
  }

  /** A source without a speaker and a date. */
  public RubricSource(Kind kind, String citation) {
    this(kind, citation, Optional.empty(), Optional.empty());
  }

  /** Sorts of sources, the most binding first. */
  public enum Kind {
    /** The company's published ladder. */
    PUBLISHED,
    /** Handed out by HR. */
    HR,
    /** A manager's own words. */
    MANAGER,
    /** The job description of the target role. */
    JOB_DESCRIPTION,
    /** What people at the level say it took. */
    INTERVIEW,
    /** A ladder that promo ships. */
    BUILT_IN,
    /** A file that does not say what it is. */
    FILE
  }
}
