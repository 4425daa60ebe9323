package dev.promo.core.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinPrompt;
import dev.promo.core.win.WinPrompts;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-011")
class WinPromptsTest {
  private static final WinPrompts STANDARD = WinPrompts.standard();

  @Test
  void mentoring_incidents_meetings_and_glue_work_are_asked_for() {
    assertEquals(List.of("mentoring", "incident", "facilitation", "glue"), ids(STANDARD));
  }

  @Test
  void each_answer_is_a_win_that_nothing_keeps_out_of_a_log() {
    for (WinPrompt prompt : STANDARD.prompts()) {
      Win draft = prompt.draft(Wins.SPRING, "Showed Priya the stock report");
      assertEquals("2026-05-14-" + prompt.id(), draft.id());
      assertEquals(Wins.SPRING, draft.date());
      assertEquals(prompt.kind(), draft.kind());
      assertTrue(WinLinter.standard().lint(Draft.of(draft), LintProfile.LOG, Drafts.TODAY).stream()
          .allMatch(finding ->
              finding.severity() == LintSeverity.INFO || finding.severity() == LintSeverity.WARN));
    }
  }

  @Test
  @Tag("A-070")
  void glue_work_is_asked_for_its_effect_and_for_those_who_had_it() {
    WinPrompt glue = STANDARD.prompts().get(3);
    assertEquals(Optional.of(WinKind.GLUE), glue.kind());
    assertEquals(
        List.of(
            "What went on because of it that would have stopped?",
            "Who had something of it, and how many are they?"),
        glue.asks());
  }

  @Test
  void a_house_asks_more() {
    WinPrompt audit = prompt("audit", "Did an audit go well?");
    assertEquals(
        List.of("mentoring", "incident", "facilitation", "glue", "audit"),
        ids(STANDARD.with(audit)));
    assertThrows(IllegalArgumentException.class, () -> STANDARD.with(audit).with(audit));
  }

  @Test
  void a_prompt_has_an_id_and_asks_something() {
    assertThrows(IllegalArgumentException.class, () -> prompt("", "Did an audit go well?"));
    assertThrows(IllegalArgumentException.class, () -> prompt("audit", " "));
  }

  private static WinPrompt prompt(String id, String question) {
    return new WinPrompt(id, question, ImmutableList.of(), Optional.empty());
  }

  private static List<String> ids(WinPrompts prompts) {
    return prompts.prompts().stream().map(WinPrompt::id).toList();
  }
}
