package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * What a rule has to say about a set of wins or a document.
 *
 * @param rule the rule's id, such as {@code P03}
 * @param severity how much it weighs
 * @param about what it speaks of: ids of wins, a dimension, a project or a number; empty for the whole
 * @param message what is wrong, one sentence for the author
 * @param mend which fact is asked for
 */
public record SetFinding(
    String rule, LintSeverity severity, String about, String message, String mend)
    implements Comparable<SetFinding> {
  private static final Comparator<SetFinding> BY_RULE = Comparator.comparing(SetFinding::rule)
      .thenComparing(SetFinding::about)
      .thenComparing(SetFinding::severity)
      .thenComparing(SetFinding::message)
      .thenComparing(SetFinding::mend);

  public SetFinding {
    checkArgument(!rule.isBlank(), "a finding must name its rule");
    requireNonNull(severity, "severity");
  }

  /** By rule, then by what it speaks of. */
  @Override
  public int compareTo(SetFinding other) {
    return BY_RULE.compare(this, other);
  }
}
