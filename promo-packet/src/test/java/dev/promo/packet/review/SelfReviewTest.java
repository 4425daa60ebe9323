package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.sponsor.feedback.FeedbackStatus;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.core.win.Objective;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SelfReviewTest {
  private static final LocalDate DAY = Cases.AUTUMN;
  private static final Objective MET = objective("The close takes a day", DAY.minusDays(9))
      .apply(Optional.of(Objective.Outcome.MET), Optional.of("It takes seven hours"));
  private static final Objective MISSED = objective("The budget is planned", DAY.minusDays(3))
      .apply(Optional.of(Objective.Outcome.MISSED), Optional.of("Two teams are missing"));
  private static final Objective UNSAID = objective("The handbook is written", DAY.minusDays(5))
      .apply(Optional.empty(), Optional.empty());

  private interface Ending {
    Objective apply(Optional<Objective.Outcome> outcome, Optional<String> result);
  }

  @Test
  void goals_missed_stand_before_goals_met() {
    PacketReader review = read(Cases.WRITTEN.withObjectives(MET, UNSAID, MISSED));

    assertEquals(
        List.of("The budget is planned.", "The handbook is written.", "The close takes a day."),
        review.column("Goal"));
    assertEquals(List.of("missed", "not said yet", "met"), review.column("Outcome"));
    assertEquals(
        List.of("Two teams are missing.", "–", "It takes seven hours."),
        review.column("What came of it"));
  }

  @Test
  void what_was_owed_and_not_delivered_is_a_goal_missed() {
    PacketReader review = read(Cases.WRITTEN.withMissedCommitments(
        new MissedCommitment(DAY.minusDays(40), "The count came late", Optional.empty())));

    assertEquals(List.of("The count came late."), review.column("Goal"));
    assertEquals(List.of("missed"), review.column("Outcome"));
    assertEquals(List.of("Not repaired yet."), review.column("What came of it"));
  }

  @Test
  void a_goal_of_another_time_is_left_out() {
    Objective old = objective("Long ago", DAY.minusMonths(7))
        .apply(Optional.of(Objective.Outcome.MISSED), Optional.empty());

    assertEquals(
        List.of("No goal that was due in this time is written down."),
        read(Cases.WRITTEN.withObjectives(old)).paragraphs("Goals met and missed"));
  }

  @Test
  void what_nobody_wrote_is_said_and_reported() {
    assertEquals(
        List.of("feedback", "goals", "next goals", "support", "wins"),
        notWritten(Cases.THREE_LINES));
    assertEquals(
        List.of("outcome of each goal"),
        notWritten(Cases.WRITTEN.withObjectives(UNSAID)).stream()
            .filter(part -> part.contains("outcome"))
            .toList());
  }

  @Test
  void a_win_is_told_as_situation_action_and_result() {
    PromotionCase promotion =
        Cases.WRITTEN.withLog(WinLog.of(List.of(Cases.MATCHING.withDate(DAY.minusDays(20)))));

    assertEquals(
        List.of(
            "Situation: Invoice matching: 72 hours.",
            "Result: Month-end closes a day earlier. 72 → 4 hours, per month-end (−94\u00a0%)."),
        lines(read(promotion)));
  }

  @Test
  void an_update_tells_what_threatened_and_what_was_done() {
    Episode episode = Episode.builder()
        .threat("Payments would have been late")
        .stakes("Suppliers stop delivering")
        .action("I matched them overnight")
        .result("All were paid")
        .win("matching")
        .build();
    PromotionCase promotion = Cases.WRITTEN
        .withLog(WinLog.of(List.of(Cases.MATCHING.withDate(DAY.minusDays(20)))))
        .withSupport(updated(episode));

    assertEquals(
        List.of(
            "Situation: Payments would have been late. Suppliers stop delivering.",
            "Action: I matched them overnight."),
        lines(read(promotion)).subList(0, 2));
  }

  @Test
  @Tag("A-112")
  void a_setback_stands_with_what_it_taught_and_is_no_win() {
    Episode setback = Episode.builder()
        .kind(EpisodeKind.SETBACK)
        .stakes("Picks cost twice")
        .action("I let it run")
        .result("Four days of errors")
        .lesson("Set a limit first")
        .build();
    PacketReader review = read(Cases.of(Cases.MATCHING.withKind(WinKind.SETBACK).withDate(DAY))
        .withSupport(updated(setback)));

    assertTrue(review
        .bullets()
        .contains("I let it run. Four days of errors. Learned: Set a limit first."));
    assertEquals(List.of(), review.numbered());
  }

  @Test
  void no_more_than_seven_wins_are_told() {
    PromotionCase promotion = Cases.THREE_LINES.withLog(WinLog.of(IntStream.range(0, 12)
        .mapToObj(number -> Cases.win(
                "win" + number,
                List.of(Cases.SCOPE, Cases.INFLUENCE, Cases.DIRECTION).get(number % 3))
            .withTitle("Moved case " + number + " " + Cases.words(number + 1))
            .withDate(DAY.minusDays(number)))
        .toList()));

    assertEquals(7, read(promotion).numbered().get(0).items().size());
  }

  @Test
  void feedback_stands_without_the_name_of_who_gave_it() {
    FeedbackItem item = new FeedbackItem(
        Person.of("Dana Ito"),
        DAY.minusDays(30),
        FeedbackPolarity.NEGATIVE,
        "Trials come without warning",
        Optional.of("They are on the board now"),
        FeedbackStatus.ADDRESSED);
    PacketReader review = read(Cases.WRITTEN.withSupport(Support.builder()
        .feedback(new FeedbackLog(ImmutableList.of(item), ImmutableList.of()))
        .build()));

    assertTrue(review
        .bullets()
        .contains("2026-10-04: Trials come without warning. Done: They are on the board now."));
    assertFalse(review.bullets().toString().contains("Dana"));
    assertEquals(
        List.of("Nobody was asked for feedback."),
        review.paragraphs("Feedback, and what was done"));
  }

  @Test
  void claims_of_effort_and_entitlement_are_kept_out() {
    PromotionCase promotion = Cases.WRITTEN.withPlan(new DevelopmentPlan(
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(new OpportunityRequest(
            "scope",
            Optional.of("The promotion I deserve after working 70-hour weeks"),
            Person.of("Maya Lind"),
            DAY.minusDays(2),
            DAY)),
        ImmutableList.of()));

    assertEquals(
        List.of("No support is asked for."), read(promotion).paragraphs("Support asked for"));
    assertTrue(SelfReview.of(promotion, DAY).problems().stream()
        .anyMatch(problem -> problem.code().equals("LEFT_OUT")));
  }

  @Test
  void goals_and_gaps_cannot_be_left_out() {
    assertThrows(
        IllegalArgumentException.class, () -> SelfReview.spec().withParts("gaps", "footer"));
    assertThrows(
        IllegalArgumentException.class, () -> SelfReview.spec().withParts("goals", "footer"));
  }

  private static Ending objective(String text, LocalDate due) {
    return (outcome, result) -> new Objective(text, Optional.empty(), due, outcome, result);
  }

  private static Support updated(Episode episode) {
    return Support.builder()
        .addUpdates(
            OneOnOneUpdate.builder().on(DAY.minusDays(7)).addEpisodes(episode).build())
        .build();
  }

  private static ImmutableList<String> lines(PacketReader review) {
    return review.item().notes().stream().map(PacketReader::text).collect(toImmutableList());
  }

  private static ImmutableList<String> notWritten(PromotionCase promotion) {
    return SelfReview.of(promotion, DAY).problems().stream()
        .filter(problem -> problem.code().equals("NOT_WRITTEN"))
        .map(Problem::location)
        .map(location -> location.path())
        .collect(toImmutableList());
  }

  private static PacketReader read(PromotionCase promotion) {
    return PacketReader.of(SelfReview.of(promotion, DAY).value().orElseThrow());
  }
}
