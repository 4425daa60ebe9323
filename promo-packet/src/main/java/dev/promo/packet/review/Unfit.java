package dev.promo.packet.review;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.lint.Draft;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.lint.WinRule;
import dev.promo.packet.compose.Composition;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody wrote that has no place in a self-review: effort, entitlement, comparison with others. */
final class Unfit {
  private static final WinLinter LINTER = WinLinter.standard();
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of(WinRule.TENURE_OR_EFFORT.id(), WinRule.ENTITLEMENT_OR_COMPARISON.id());

  private Unfit() {}

  /** The text, if it may stand there; what may not is left out and reported. */
  static Optional<String> without(
      String text, String part, LocalDate day, Composition composition) {
    Draft draft = Draft.bare(text);
    boolean isUnfit = LINTER.lint(draft, LintProfile.SELF_REVIEW, day).stream()
        .anyMatch(finding -> RULES.contains(finding.rule()));
    if (isUnfit) {
      composition.doubt(
          "LEFT_OUT",
          part,
          "'" + text + "' speaks of effort, of what is owed or of others' work, and is left out.",
          "Say what changed for whom instead.");
      return Optional.empty();
    }
    return Optional.of(text);
  }
}
