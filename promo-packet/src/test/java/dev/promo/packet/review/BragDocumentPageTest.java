package dev.promo.packet.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Objective;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BragDocumentPageTest {
  private static final LocalDate DAY = Cases.AUTUMN;

  @Test
  @Tag("A-063")
  void entries_stand_newest_first_under_their_quarter() {
    PacketReader page = read(Cases.of(
        Cases.win("old", Cases.SCOPE).withDate(LocalDate.of(2026, 2, 3)),
        Cases.win("new", Cases.SCOPE).withDate(LocalDate.of(2026, 5, 20)),
        Cases.win("middle", Cases.SCOPE).withDate(LocalDate.of(2026, 5, 4))));

    assertEquals(List.of("Q2\u00a02026", "Q1\u00a02026"), page.headings(3));
    assertEquals(
        List.of(
            "2026-05-20 · Rebuilt new.",
            "2026-05-04 · Rebuilt middle.",
            "2026-02-03 · Rebuilt old."),
        page.bullets());
  }

  @Test
  void an_entry_says_all_that_was_logged() {
    Win win = Cases.MATCHING
        .withContribution(new Contribution(
            Optional.of("wrote the rules"), ImmutableList.of(Person.of("Omar Bell"))))
        .withArtefacts(new Artefact("Close report", Optional.empty(), true))
        .withSharedWhere("finance review, June")
        .withCorroborations(Cases.quote("Dana Ito", "It is the first close I trust."));

    assertEquals(
        List.of(
            "Invoice matching: 72 → 4 hours, per month-end (−94\u00a0%).",
            "Wrote the rules. With Omar Bell.",
            "Scope.",
            "Seen by Dana Ito",
            "“It is the first close I trust.” – Dana Ito (peer)",
            "Close report · shared: finance review, June"),
        read(Cases.of(win)).notes());
  }

  @Test
  void words_said_in_confidence_are_not_shared() {
    Win win = Cases.MATCHING.withCorroborations(
        Cases.quote("Dana Ito", "I trust it.").withConsent(Consent.PRIVATE_TO_CANDIDATE));
    String notes = read(Cases.of(win)).notes().toString();

    assertTrue(notes.contains("Seen by a peer"), notes);
    assertFalse(notes.contains("trust"), notes);
    assertFalse(notes.contains("Dana"), notes);
  }

  @Test
  void goals_that_run_stand_beside_goals_that_are_ahead_and_none_that_are_over() {
    PacketReader page = read(Cases.THREE_LINES.withObjectives(
        objective("Later", Optional.of(DAY.plusDays(1)), DAY.plusDays(60)),
        objective("Now", Optional.empty(), DAY.plusDays(30)),
        objective("Over", Optional.empty(), DAY.minusDays(1))));

    assertEquals(List.of("Now.", "Later."), page.column("Goal"));
    assertEquals(List.of("running", "begins later"), page.column("Status"));
  }

  @Test
  void glue_learning_and_setbacks_have_a_place_of_their_own() {
    PacketReader page = read(Cases.of(
        Cases.win("glue", Cases.SCOPE).withKind(WinKind.GLUE),
        Cases.win("learning", Cases.SCOPE).withKind(WinKind.LEARNING),
        Cases.win("setback", Cases.SCOPE).withKind(WinKind.SETBACK)));

    assertEquals(
        List.of(
            "Goals, now and next",
            "Entries",
            "Learned",
            "Work that held others’ work together",
            "Setbacks, and what they taught",
            "Dimensions, quarter by quarter"),
        page.headings(2));
  }

  @Test
  void an_empty_log_is_said() {
    PromotionCase empty = Cases.THREE_LINES.withLog(WinLog.empty());
    assertEquals(List.of("Nothing is logged yet."), read(empty).paragraphs("Entries"));
    assertEquals(
        List.of("No win claims a dimension yet."),
        read(empty).paragraphs("Dimensions, quarter by quarter"));
    assertEquals(2, BragDocumentPage.of(empty, DAY).problems().size());
  }

  @Test
  void the_entries_cannot_be_left_out() {
    assertThrows(IllegalArgumentException.class, () -> BragDocumentPage.spec().withParts("footer"));
  }

  private static Objective objective(String text, Optional<LocalDate> from, LocalDate due) {
    return new Objective(text, from, due, Optional.empty(), Optional.empty());
  }

  private static PacketReader read(PromotionCase promotion) {
    return PacketReader.of(BragDocumentPage.of(promotion, DAY).value().orElseThrow());
  }
}
