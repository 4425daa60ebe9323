package dev.promo.core;

import static dev.promo.core.gap.Analyses.FIRST;
import static dev.promo.core.gap.Analyses.SECOND;
import static dev.promo.core.gap.Analyses.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-094")
class CaseHealthTest {
  private static final Optional<String> SAID = Optional.of("Agreed.");
  private static final PromotionCase SOUND = PromotionCase.builder()
      .rubric(Ladders.analysts())
      .log(log(
          claiming(FIRST, "scope", "influence", "direction"),
          claiming(SECOND, "scope", "influence", "direction")))
      .candidate(Person.of("Lena Park"))
      .currentLevel(Ladders.ANALYST)
      .targetLevel(Ladders.SENIOR)
      .window(Wins.YEAR)
      .sponsor(new Sponsor(Person.of("Omar Bell"), SponsorStance.ADVOCATE))
      .alignment(new Alignment(LocalDate.of(2026, 9, 4), SAID, SAID, SAID))
      .build();

  @Test
  void a_sound_case_rests_on_all_five() {
    assertEquals(
        List.of(HealthQuestion.values()),
        SOUND.health().verdicts().stream()
            .filter(HealthVerdict::holds)
            .map(HealthVerdict::question)
            .toList());
  }

  @Test
  void an_empty_case_rests_on_nothing() {
    PromotionCase empty =
        SOUND.withLog(WinLog.empty()).withSponsor(Optional.empty()).withAlignment(Optional.empty());
    ImmutableList<HealthVerdict> verdicts = empty.health().verdicts();
    assertEquals(5, verdicts.size());
    assertTrue(verdicts.stream().noneMatch(HealthVerdict::holds));
  }

  @Test
  void dimensions_that_are_no_pattern_or_that_no_win_claims_are_named() {
    PromotionCase narrow = SOUND.withLog(log(claiming(FIRST, "scope"), claiming(SECOND, "scope")));
    assertOpen(List.of("influence"), narrow, HealthQuestion.PERFORMS);
    assertOpen(List.of("influence"), narrow, HealthQuestion.MAPPED);
  }

  @Test
  void wins_of_the_packet_that_do_not_say_what_changed_or_for_whom_are_named() {
    PromotionCase mute =
        SOUND.withLog(log(claiming(FIRST.withBeneficiaries(), "scope"), claiming(SECOND, "scope")));
    assertOpen(List.of("first"), mute, HealthQuestion.LEGIBLE);
  }

  @Test
  void wins_that_nobody_vouches_for_are_named() {
    PromotionCase alone = SOUND.withLog(
        log(claiming(FIRST.withCorroborations(), "scope"), claiming(SECOND, "scope")));
    assertOpen(List.of("first"), alone, HealthQuestion.KEPT);
  }

  @Test
  void a_log_is_kept_when_its_newest_entry_is_sixty_days_old_at_most() {
    assertTrue(newest(60).holds());
    assertFalse(newest(61).holds());
  }

  @Test
  void a_sponsor_who_only_passes_it_on_is_not_aligned_and_the_stance_is_said() {
    PromotionCase passed =
        SOUND.withSponsor(new Sponsor(Person.of("Omar Bell"), SponsorStance.NEUTRAL));
    HealthVerdict verdict = passed.health().of(HealthQuestion.ALIGNED);
    assertFalse(verdict.holds());
    assertEquals(
        "The sponsor's stance is written down as neutral, and all three points were agreed on 2026-09-04.",
        verdict.because());
  }

  private static HealthVerdict newest(int daysBefore) {
    LocalDate day = Wins.YEAR.to().minusDays(daysBefore);
    return SOUND
        .withLog(log(claiming(FIRST, "scope"), claiming(SECOND.withDate(day), "scope")))
        .health()
        .of(HealthQuestion.KEPT);
  }

  private static void assertOpen(
      List<String> open, PromotionCase promotion, HealthQuestion question) {
    HealthVerdict verdict = promotion.health().of(question);
    assertFalse(verdict.holds());
    assertEquals(open, verdict.open());
  }

  private static WinLog log(Win... wins) {
    return WinLog.of(ImmutableList.copyOf(wins));
  }
}
