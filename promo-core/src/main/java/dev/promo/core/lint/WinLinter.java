package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Judges whether a tired committee would believe a line, by rules that explain themselves. It reads no clock and no
 * locale: the same draft gives the same findings on every machine.
 *
 * <p>Of a longer text the first {@value #MOST_READ} UTF-16 units are read, and the rest counts as words.
 */
public final class WinLinter {
  /** The longest text that is read whole. */
  public static final int MOST_READ = 10_000;

  private final LintPolicy policy;
  private final RuleTexts texts = RuleTexts.english();
  private final PhraseTrie phrases;

  private WinLinter(LintPolicy policy, PhraseTrie phrases) {
    this.policy = policy;
    this.phrases = phrases;
  }

  /** All rules by promo's own policy and English words. */
  public static WinLinter standard() {
    return new WinLinter(LintPolicy.standard(), PhraseTrie.english());
  }

  /** A house's own policy and words. Reading the words takes a moment; keep the linter. */
  public static WinLinter of(LintPolicy policy, LintWords words) {
    return new WinLinter(policy, PhraseTrie.of(words));
  }

  /**
   * What the rules of a profile have to say about a draft, in reading order.
   *
   * @param asOf the day of the document; evidence is stale or fresh as of this day
   */
  public ImmutableList<Finding> lint(Draft draft, LintProfile profile, LocalDate asOf) {
    Reading reading = Reading.of(draft, phrases, asOf, policy.defaults());
    Findings findings = new Findings(policy, profile, texts);
    Checks.ALL.forEach(check -> check.look(reading, findings));
    return findings.inOrder();
  }
}
