package dev.promo.core.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Wins;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WinLinterTest {
  private static final String VAGUE = "Helped with the move of 40 looms, down from 60.";

  @Test
  void a_finding_names_its_stretch_of_the_text() {
    Finding finding = only("W01", lint(VAGUE));

    assertEquals("Helped with", finding.words(VAGUE));
    assertEquals(LintSeverity.WARN, finding.severity());
  }

  @Test
  void a_text_without_words_is_too_short_and_breaks_nothing() {
    for (String text : new String[] {"", " ", "\n", "...", "—"}) {
      assertTrue(fires("W19", lint(text)), text);
    }
  }

  @Test
  void a_bare_line_is_not_blamed_for_fields_nobody_asked_for() {
    ImmutableList<Finding> findings =
        standard().lint(Draft.bare("Moved 40 looms."), LintProfile.PACKET, Drafts.TODAY);

    for (String rule : new String[] {"W07", "W08", "W09", "W10", "W13", "W17"}) {
      assertFalse(fires(rule, findings), rule);
    }
  }

  @Test
  void a_win_is_judged_by_its_title_and_result() {
    Draft draft = Draft.of(Wins.SUPPORTING.withResult("Month-end closes a day earlier"));

    assertEquals("Automated the reconciliation; Month-end closes a day earlier", draft.text());
    assertTrue(fires("W10", standard().lint(draft, LintProfile.PACKET, Drafts.TODAY)));
  }

  @ParameterizedTest
  @EnumSource(LintProfile.class)
  @Tag("A-064")
  void nothing_but_fields_and_counts_is_an_error_and_in_a_log_nothing_is(LintProfile profile) {
    for (WinRule rule : WinRule.values()) {
      boolean isError = rule.severities().get(profile) == LintSeverity.ERROR;
      assertTrue(!isError || (rule.isCertain() && profile != LintProfile.LOG), rule::id);
    }
  }

  @Test
  void a_long_text_is_an_error_in_a_packet_and_a_warning_before_that() {
    String word = "word ";
    assertEquals(LintSeverity.WARN, only("W18", lint(word.repeat(35))).severity());
    assertEquals(LintSeverity.ERROR, only("W18", lint(word.repeat(46))).severity());
    assertFalse(fires("W18", lint(word.repeat(34))));
  }

  @Test
  void a_house_changes_weights_rules_and_numbers() {
    LintPolicy house = LintPolicy.standard()
        .with(WinRule.VAGUE_VERB, LintProfile.PACKET, LintSeverity.INFO)
        .without(WinRule.TOO_SHORT, LintProfile.PACKET)
        .withDefaults(Defaults.standard().withWordsPerWin(5));
    WinLinter linter = WinLinter.of(house, LintWords.english());

    assertEquals(LintSeverity.INFO, only("W01", lint(linter, VAGUE)).severity());
    assertEquals(LintSeverity.WARN, only("W18", lint(linter, VAGUE)).severity());
    assertFalse(fires("W19", lint(linter, "Moved it.")));
  }

  @Test
  void a_rule_that_finds_by_words_cannot_be_an_error() {
    LintPolicy standard = LintPolicy.standard();
    assertThrows(
        IllegalArgumentException.class,
        () -> standard.with(WinRule.HEDGE, LintProfile.PACKET, LintSeverity.ERROR));
  }

  @Test
  void a_house_adds_its_own_words() {
    String text = "Moved the ZQX tables to a groovy new hall for 40 guests.";
    LintWords words = LintWords.english()
        .with(WordList.KNOWN_ACRONYMS, ImmutableList.of("ZQX"))
        .with(WordList.INFLATION, ImmutableList.of("groovy"));

    assertTrue(fires("W16", lint(text)));
    ImmutableList<Finding> findings = lint(WinLinter.of(LintPolicy.standard(), words), text);
    assertFalse(fires("W16", findings));
    assertEquals("groovy", only("W12", findings).words(text));
  }

  @Test
  void a_list_can_be_replaced() {
    LintWords words = LintWords.english().replacing(WordList.INFLATION, ImmutableList.of("groovy"));

    assertFalse(
        fires("W12", lint(WinLinter.of(LintPolicy.standard(), words), "Built a huge new hall.")));
  }

  @Test
  void lists_of_another_language_can_be_handed_over() {
    LintWords german =
        new LintWords("de", ImmutableSetMultimap.of(WordList.VAGUE_OPENERS, "half bei"));

    assertTrue(fires(
        "W01",
        lint(WinLinter.of(LintPolicy.standard(), german), "Half bei der Inventur im Lager mit.")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a", "a)", "", "a (b", "((((((a))))))", "#|"})
  void a_phrase_that_cannot_be_read_is_refused(String phrase) {
    LintWords words = LintWords.english();
    assertThrows(
        IllegalArgumentException.class,
        () -> words.with(WordList.INFLATION, ImmutableList.of(phrase)));
  }

  @Test
  void a_language_without_lists_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> LintWords.of("tlh"));
    assertThrows(IllegalArgumentException.class, () -> LintWords.of("../en"));
  }

  @Test
  void an_error_cannot_be_dismissed_and_a_reason_is_needed() {
    String text = "word ".repeat(46);
    Finding error = only("W18", lint(text));
    assertThrows(IllegalArgumentException.class, () -> Dismissal.of(error, text, "it is fine"));
    Finding warning = only("W01", lint(VAGUE));
    assertThrows(IllegalArgumentException.class, () -> Dismissal.of(warning, VAGUE, " "));
  }

  @Test
  void a_dismissed_finding_is_back_when_the_words_change() {
    Dismissal dismissal = Dismissal.of(only("W01", lint(VAGUE)), VAGUE, "that was my part");
    String changed = VAGUE.replace("Helped with", "Assisted with");

    assertFalse(fires("W01", Dismissal.open(lint(VAGUE), VAGUE, ImmutableList.of(dismissal))));
    assertTrue(fires("W01", Dismissal.open(lint(changed), changed, ImmutableList.of(dismissal))));
  }

  private static boolean fires(String rule, ImmutableList<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
  }

  private static Finding only(String rule, ImmutableList<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableList<Finding> lint(String text) {
    return lint(standard(), text);
  }

  private static ImmutableList<Finding> lint(WinLinter linter, String text) {
    return linter.lint(Drafts.complete(text), LintProfile.PACKET, Drafts.TODAY);
  }

  private static WinLinter standard() {
    return WinLinter.standard();
  }
}
