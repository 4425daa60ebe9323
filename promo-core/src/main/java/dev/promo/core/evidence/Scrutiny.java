package dev.promo.core.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.lint.Draft;
import dev.promo.core.lint.Finding;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.LintSeverity;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.lint.WinRule;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a linter has against the wins of a log, as far as evidence depends on it.
 *
 * @param blockedBy the rule whose finding has to be mended or dismissed before a win is evidence, by the win's id
 * @param vague the ids of the wins that name an activity where a deliverable should stand
 */
public record Scrutiny(ImmutableMap<String, String> blockedBy, ImmutableSet<String> vague) {
  private static final WinLinter STANDARD = WinLinter.standard();

  /** Nobody has looked. */
  public static final Scrutiny NONE = new Scrutiny(ImmutableMap.of(), ImmutableSet.of());

  /** Looks at every win with the standard linter. */
  public static Scrutiny of(
      WinLog log, LocalDate asOf, ImmutableListMultimap<String, Dismissal> dismissals) {
    return of(log, STANDARD, asOf, dismissals);
  }

  /**
   * Looks at every win as a packet would show it. An error blocks a win, and so does a finding that is to be confirmed,
   * until it is dismissed; of several, the one that comes first in reading order is named.
   *
   * @param asOf the day of the document
   * @param dismissals what the author lets stand, by the win's id
   */
  public static Scrutiny of(
      WinLog log,
      WinLinter linter,
      LocalDate asOf,
      ImmutableListMultimap<String, Dismissal> dismissals) {
    ImmutableMap.Builder<String, String> blockedBy = ImmutableMap.builder();
    ImmutableSet.Builder<String> vague = ImmutableSet.builder();
    for (Win win : log.wins()) {
      Draft draft = Draft.of(win);
      ImmutableList<Finding> open = Dismissal.open(
          linter.lint(draft, LintProfile.PACKET, asOf), draft.text(), dismissals.get(win.id()));
      firstBlocking(open).ifPresent(rule -> blockedBy.put(win.id(), rule));
      if (open.stream().anyMatch(finding -> finding.rule().equals(WinRule.VAGUE_VERB.id()))) {
        vague.add(win.id());
      }
    }
    return new Scrutiny(blockedBy.buildOrThrow(), vague.build());
  }

  private static Optional<String> firstBlocking(ImmutableList<Finding> open) {
    return open.stream()
        .filter(finding ->
            finding.severity() == LintSeverity.ERROR || finding.severity() == LintSeverity.CONFIRM)
        .map(Finding::rule)
        .findFirst();
  }

  boolean isVague(Win win) {
    return vague.contains(win.id());
  }
}
