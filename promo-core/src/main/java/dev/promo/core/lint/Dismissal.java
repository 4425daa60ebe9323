package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * That an author has looked at a finding and lets the words stand. It is kept beside the text and shown to the author
 * only; once the words change, the finding is back.
 *
 * @param rule the rule's id
 * @param words the words the finding spoke of
 * @param reason why they stand
 */
public record Dismissal(String rule, String words, String reason) {
  public Dismissal {
    checkArgument(!rule.isBlank(), "a dismissal must name its rule");
    checkArgument(!reason.isBlank(), "a finding is dismissed with a reason");
  }

  /**
   * Dismisses a finding in a text.
   *
   * @throws IllegalArgumentException when the finding is an error, or there is no reason
   */
  public static Dismissal of(Finding finding, String text, String reason) {
    checkArgument(
        finding.severity() != LintSeverity.ERROR,
        "%s is an error, which is mended and not dismissed",
        finding.rule());
    return new Dismissal(finding.rule(), finding.words(text), reason);
  }

  /** Whether it speaks of this finding in this text. */
  public boolean covers(Finding finding, String text) {
    return finding.severity() != LintSeverity.ERROR
        && finding.rule().equals(rule)
        && finding.words(text).equals(words);
  }

  /** The findings in a text that nobody has dismissed, in the same order. */
  public static ImmutableList<Finding> open(
      Collection<Finding> findings, String text, Collection<Dismissal> dismissals) {
    return findings.stream()
        .filter(finding -> dismissals.stream().noneMatch(each -> each.covers(finding, text)))
        .collect(toImmutableList());
  }
}
