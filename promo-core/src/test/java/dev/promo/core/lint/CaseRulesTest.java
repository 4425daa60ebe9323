package dev.promo.core.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules about a line make of the claims by which cases are usually won and lost. */
class CaseRulesTest {
  private static final String CONFIRM = "CONFIRM";
  private static final String WARN = "WARN";
  private static final String INFO = "INFO";
  private static final String SILENT = "silent";

  @Test
  @Tag("A-002")
  void effort_and_length_of_service_wait_for_the_author() {
    String effort = "I worked hard on the ward rota for two years";
    assertWeighs(CONFIRM, "W22", LintProfile.PACKET, effort);
    assertWeighs(CONFIRM, "W22", LintProfile.PITCH, effort);
    assertWeighs(INFO, "W22", LintProfile.LOG, effort);
  }

  @Test
  @Tag("A-014")
  void praise_without_an_object_is_no_win() {
    assertWeighs(WARN, "W25", LintProfile.PACKET, "Did a great job with everything this year");
    assertWeighs(WARN, "W19", LintProfile.PACKET, "Excellent all year");
  }

  @Test
  @Tag("A-044")
  void what_is_still_to_come_waits_for_the_author() {
    assertWeighs(
        CONFIRM, "W21", LintProfile.PACKET, "The new rota will free 12 hours a week for nurses");
    assertWeighs(
        SILENT, "W21", LintProfile.PACKET, "The new rota has freed 12 hours a week for nurses");
  }

  @Test
  @Tag("A-054")
  void an_inflated_claim_is_told_from_a_clear_one() {
    assertWeighs(
        WARN, "W12", LintProfile.PACKET, "Single-handedly revolutionised the cold store's intake");
    assertWeighs(
        SILENT, "W12", LintProfile.PACKET, "Cut the cold store's intake from 9 hours to 4");
  }

  @Test
  @Tag("A-062")
  void credit_is_missed_in_both_directions() {
    Draft shared = Drafts.complete("I planned and opened the night desk in March")
        .withCollaborators("Leyla Aydin");
    assertEquals(INFO, weight("W13", LintProfile.PACKET, shared));
    assertWeighs(INFO, "W14", LintProfile.PACKET, "We opened the night desk in Leeds in March");
    assertWeighs(
        SILENT, "W14", LintProfile.PACKET, "I chose the site; we opened the night desk in March");
  }

  @Test
  @Tag("A-066")
  void a_line_without_a_dimension_is_an_error_in_a_packet_and_none_in_a_log() {
    Draft unmapped = Drafts.complete("Cut the pharmacy queue from 30 people to 8")
        .withDimensions(ImmutableList.of());
    assertEquals("ERROR", weight("W08", LintProfile.PACKET, unmapped));
    assertEquals(INFO, weight("W08", LintProfile.LOG, unmapped));
  }

  @Test
  @Tag("A-081")
  void an_opening_that_says_nothing_is_asked_for_what_was_done() {
    assertWeighs(WARN, "W01", LintProfile.PACKET, "Helped with the move of the dialysis ward");
    assertWeighs(SILENT, "W01", LintProfile.PACKET, "Moved the dialysis ward in one night");
  }

  @Test
  @Tag("A-087")
  void reassurance_is_no_answer() {
    assertWeighs(CONFIRM, "W25", LintProfile.DECISION, "You are close, keep it up");
    assertWeighs(
        SILENT,
        "W25",
        LintProfile.DECISION,
        "Missing: one dispute settled without the site manager, by 2027-02-28");
  }

  @Test
  @Tag("A-108")
  void learning_counts_by_what_came_of_it() {
    assertWeighs(WARN, "W32", LintProfile.PACKET, "Completed the wound care certification");
    assertWeighs(
        SILENT,
        "W32",
        LintProfile.PACKET,
        "Learned how the new scanner works and ruled it out, which saved a trial of six weeks");
  }

  @Test
  @Tag("A-111")
  void prevention_says_what_would_have_happened() {
    assertWeighs(INFO, "W33", LintProfile.PACKET, "Averted a mix-up in the sample fridge");
    assertWeighs(
        SILENT,
        "W33",
        LintProfile.PACKET,
        "Averted a mix-up in the sample fridge with 1,200 donor tubes at risk");
  }

  @Test
  @Tag("A-118")
  void comparison_and_promises_wait_for_the_author() {
    for (String ground : new String[] {
      "I close more sales than my colleagues on the floor",
      "My old head of department promised me the deputy post"
    }) {
      assertWeighs(CONFIRM, "W23", LintProfile.PITCH, ground);
      assertWeighs(CONFIRM, "W23", LintProfile.PACKET, ground);
    }
  }

  private static void assertWeighs(String expected, String rule, LintProfile profile, String text) {
    assertEquals(expected, weight(rule, profile, Drafts.complete(text)), text);
  }

  private static String weight(String rule, LintProfile profile, Draft draft) {
    Optional<Finding> found = WinLinter.standard().lint(draft, profile, Drafts.TODAY).stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst();
    return found.map(finding -> finding.severity().name()).orElse(SILENT);
  }
}
