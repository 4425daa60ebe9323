package dev.promo.core.business.script;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.lint.Draft;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.lint.WinRule;
import dev.promo.core.policy.AskPolicy;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What no script may say: traps, a script's own forbidden words, and what the linter would have confirmed. */
final class ScriptRules {
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"“”„«»");

  private static final ImmutableSet<String> WEIGHING = ImmutableSet.of(
      WinRule.TENURE_OR_EFFORT.id(),
      WinRule.ENTITLEMENT_OR_COMPARISON.id(),
      WinRule.PROTECTED_OR_PRIVATE.id());

  /** No rule that weighs in a pitch looks at the day, so that any will do. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final Traps traps = Traps.english();
  private final WinLinter linter = WinLinter.standard();

  /**
   * What is wrong with a text.
   *
   * @param filled what a person filled in, which alone is linted: the template was written to pass
   */
  ImmutableList<Problem> problems(
      String text, String filled, Phrases never, boolean quotes, AskPolicy policy, Location place) {
    return Stream.of(
            never(text, never, place),
            quotes(text, quotes, place),
            traps(text, policy, place),
            lint(filled, place))
        .flatMap(found -> found)
        .collect(toImmutableList());
  }

  private static Stream<Problem> never(String text, Phrases never, Location place) {
    return never.firstIn(text).stream()
        .map(phrase -> Problem.error(
            "SCRIPT_FORBIDDEN",
            place,
            "It says '" + phrase + "', which does not belong here.",
            "Say it without that."));
  }

  private static Stream<Problem> quotes(String text, boolean allowed, Location place) {
    return allowed || QUOTES.matchesNoneOf(text)
        ? Stream.empty()
        : Stream.of(Problem.error(
            "SCRIPT_QUOTES",
            place,
            "It quotes somebody's private remark.",
            "Name the concern in your own words, without quotation marks."));
  }

  private Stream<Problem> traps(String text, AskPolicy policy, Location place) {
    return traps.in(text, policy).stream()
        .map(found -> Problem.error("SCRIPT_TRAP", place, found.message(), found.mend()));
  }

  private Stream<Problem> lint(String filled, Location place) {
    return linter.lint(Draft.bare(filled), LintProfile.PITCH, ANY_DAY).stream()
        .filter(found -> WEIGHING.contains(found.rule()))
        .map(found -> Problem.warning(
            "SCRIPT_" + found.rule(),
            place,
            found.message() + " It says '" + found.words(filled) + "'.",
            found.mend()));
  }
}
