package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.lint.LintPolicy;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.LintSeverity;
import dev.promo.core.lint.LintWords;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.lint.WinRule;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScrutinyTest {
  private static final Win SHORT =
      Wins.DELIVERABLE.withTitle("Done").withDimensions(Wins.claim("scope"));

  @Test
  @Tag("A-066")
  void a_win_that_claims_nothing_is_blocked_by_an_error() {
    assertEquals(ImmutableMap.of("reconciliation", "W08"), of(Wins.DELIVERABLE).blockedBy());
  }

  @Test
  void a_warning_blocks_nothing() {
    assertEquals(ImmutableMap.of(), of(SHORT).blockedBy());
  }

  @Test
  @Tag("A-002")
  void a_finding_to_confirm_blocks_a_win_until_it_is_dismissed() {
    assertEquals(
        ImmutableMap.of("reconciliation", "W19"),
        of(SHORT, strict(), ImmutableListMultimap.of()).blockedBy());
    assertEquals(
        ImmutableMap.of(), of(SHORT, strict(), dismissing("W19", SHORT)).blockedBy());
  }

  @Test
  @Tag("A-044")
  void what_is_still_to_come_is_no_evidence() {
    Win promised = SHORT.withTitle("The new rota will free 12 hours a week for nurses");
    assertEquals(ImmutableMap.of("reconciliation", "W21"), of(promised).blockedBy());
  }

  @Test
  void an_error_cannot_be_dismissed() {
    assertEquals(
        ImmutableMap.of("reconciliation", "W08"),
        of(Wins.DELIVERABLE, WinLinter.standard(), dismissing("W08", Wins.DELIVERABLE))
            .blockedBy());
  }

  private static ImmutableListMultimap<String, Dismissal> dismissing(String rule, Win win) {
    return ImmutableListMultimap.of(
        win.id(), new Dismissal(rule, win.title(), "The number says it all"));
  }

  private static WinLinter strict() {
    return WinLinter.of(
        LintPolicy.standard().with(WinRule.TOO_SHORT, LintProfile.PACKET, LintSeverity.CONFIRM),
        LintWords.english());
  }

  private static Scrutiny of(Win win) {
    return of(win, WinLinter.standard(), ImmutableListMultimap.of());
  }

  private static Scrutiny of(
      Win win, WinLinter linter, ImmutableListMultimap<String, Dismissal> dismissals) {
    return Scrutiny.of(WinLog.of(List.of(win)), linter, Wins.YEAR.to(), dismissals);
  }
}
