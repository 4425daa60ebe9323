package dev.promo.core.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.script.Scripts;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.Policies;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PitchTextTest {
  private static final Scripts SCRIPTS = Scripts.english();
  private static final Optional<Ask> ASK =
      Optional.of(new Ask("Make me Lead Operations Analyst.", LocalDate.of(2027, 1, 1)));
  private static final Optional<FutureValue> FUTURE =
      Optional.of(new FutureValue("The outlet warehouse.", "Its work has no owner"));
  private static final OperatingWindow SIX_MONTHS =
      window(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30));

  @Test
  @Tag("A-019")
  void a_request_is_made_of_what_the_case_holds() {
    assertEquals(
        "For 6 months my work has been that of Lead Operations Analyst; the two pages of Monday shows it. "
            + "The clearest example is the bulb parcels: late parcels fell from 11.2% to 3.4%. "
            + "What I ask you to decide: Make me Lead Operations Analyst, from 2027-01-01. "
            + "The title gives me the authority for what comes next: The outlet warehouse. "
            + "Will you take this to those who decide?",
        text(pitch(6), FUTURE).orElseThrow());
  }

  @Test
  @Tag("A-021")
  void a_request_without_what_comes_next_is_none() {
    assertRefused("future-responsibility", text(pitch(6), Optional.empty()));
  }

  @Test
  @Tag("A-020")
  void no_more_months_are_claimed_than_the_log_shows() {
    Parsed<String> claimed = text(pitch(7), FUTURE);
    assertEquals(
        List.of("CLAIMED_TOO_LONG"),
        claimed.problems().stream().map(Problem::code).toList());
    assertEquals(Optional.empty(), claimed.value());
  }

  @Test
  void everything_that_is_missing_is_named_at_once() {
    Parsed<String> nothing = text(Pitch.empty(), Optional.empty());
    assertEquals(5, nothing.problems().size(), nothing::toString);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-01, 2026-09-30, 6", "2026-04-01, 2026-09-29, 5", "2026-04-01, 2026-04-01, 0"
  })
  @Tag("A-020")
  void the_time_worked_is_whole_months_from_first_to_last(
      LocalDate first, LocalDate last, long months) {
    assertEquals(months, window(first, last).months());
  }

  @Test
  void without_next_level_work_there_is_no_time_worked() {
    assertEquals(
        0,
        OperatingWindow.of(WinLog.of(List.of(Wins.DELIVERABLE)), Defaults.standard())
            .months());
  }

  @Test
  void a_pitch_of_no_months_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> pitch(0));
  }

  private static void assertRefused(String slot, Parsed<String> text) {
    assertEquals(Optional.empty(), text.value());
    assertTrue(
        text.problems().stream().anyMatch(problem -> problem.location().path().equals(slot)),
        text::toString);
  }

  private static Parsed<String> text(Pitch pitch, Optional<FutureValue> future) {
    return PitchText.of(
        pitch, "Lead Operations Analyst", ASK, future, SIX_MONTHS, SCRIPTS, Policies.standard());
  }

  private static Pitch pitch(int months) {
    return new Pitch(
        Optional.of(months),
        Optional.of("the two pages of Monday"),
        Optional.of("the bulb parcels"),
        Optional.of("late parcels fell from 11.2% to 3.4%"));
  }

  private static OperatingWindow window(LocalDate first, LocalDate last) {
    return new OperatingWindow(ImmutableList.of(last, first));
  }
}
