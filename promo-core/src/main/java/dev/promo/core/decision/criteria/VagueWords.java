package dev.promo.core.decision.criteria;

import com.google.common.base.Splitter;
import dev.promo.core.lint.Draft;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.lint.WinRule;
import java.time.LocalDate;

/** Whether words about a decision say anything that could be done: praise and reassurance do not. */
public final class VagueWords {
  private static final WinLinter STANDARD = WinLinter.standard();

  /** The rule for vague feedback looks at no date. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  /** Clauses are judged one by one: a number of months in one is no result of which another speaks. */
  private static final Splitter CLAUSES = Splitter.onPattern("[,;.!?](?:\\s|$)");

  private VagueWords() {}

  /** Whether the linter's rule for vague feedback finds something in these words. */
  public static boolean isIn(String words) {
    return CLAUSES.splitToStream(words).anyMatch(VagueWords::isVague);
  }

  private static boolean isVague(String clause) {
    return STANDARD.lint(Draft.bare(clause), LintProfile.DECISION, ANY_DAY).stream()
        .anyMatch(finding -> finding.rule().equals(WinRule.VAGUE_FEEDBACK.id()));
  }
}
