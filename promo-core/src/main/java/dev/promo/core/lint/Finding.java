package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * What a rule has to say about a stretch of a text.
 *
 * @param rule the rule's id, such as {@code W03}
 * @param severity how much it weighs
 * @param start where the stretch begins, in UTF-16 units from the beginning of the text
 * @param end where it ends, itself excluded
 * @param message what is wrong, one sentence for the author
 * @param mend which fact is asked for; it never suggests a greater part than the text claims
 */
public record Finding(
    String rule, LintSeverity severity, int start, int end, String message, String mend)
    implements Comparable<Finding> {
  private static final Comparator<Finding> READING_ORDER = Comparator.comparingInt(Finding::start)
      .thenComparingInt(Finding::end)
      .thenComparing(Finding::rule)
      .thenComparing(Finding::severity)
      .thenComparing(Finding::message)
      .thenComparing(Finding::mend);

  public Finding {
    checkArgument(!rule.isBlank(), "a finding must name its rule");
    requireNonNull(severity, "severity");
    checkArgument(
        0 <= start && start <= end, "the end (%s) must not be before the start (%s)", end, start);
  }

  /** The words it speaks of. */
  public String words(String text) {
    return text.substring(start, end);
  }

  /** By place, then by rule. */
  @Override
  public int compareTo(Finding other) {
    return READING_ORDER.compare(this, other);
  }
}
