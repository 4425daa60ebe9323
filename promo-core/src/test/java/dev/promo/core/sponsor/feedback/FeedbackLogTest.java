package dev.promo.core.sponsor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.win.EvidenceWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FeedbackLogTest {
  private static final Person HANA = Person.of("Hana Oduya");
  private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
  private static final FeedbackItem OPEN = item(FeedbackPolarity.NEGATIVE, FeedbackStatus.OPEN);

  @Test
  @Tag("A-106")
  void negative_feedback_that_nobody_answered_is_an_open_concern() {
    assertTrue(OPEN.isOpenConcern());
    assertTrue(item(FeedbackPolarity.NEGATIVE, FeedbackStatus.IN_PROGRESS).isOpenConcern());
    assertFalse(item(FeedbackPolarity.NEGATIVE, FeedbackStatus.ADDRESSED).isOpenConcern());
    assertFalse(item(FeedbackPolarity.POSITIVE, FeedbackStatus.OPEN).isOpenConcern());
  }

  @Test
  @Tag("A-106")
  void feedback_is_not_addressed_without_saying_what_was_done() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new FeedbackItem(
            HANA,
            DAY,
            FeedbackPolarity.NEGATIVE,
            "Plans come late.",
            Optional.empty(),
            FeedbackStatus.ADDRESSED));
  }

  @Test
  @Tag("A-105")
  void every_whole_month_without_a_request_is_named() {
    EvidenceWindow window =
        new EvidenceWindow(LocalDate.of(2026, 5, 10), LocalDate.of(2026, 8, 31));
    assertEquals(
        List.of(YearMonth.of(2026, 6), YearMonth.of(2026, 8)),
        asked(LocalDate.of(2026, 7, 31)).monthsWithoutRequest(window));
  }

  @Test
  @Tag("A-105")
  void one_request_in_each_month_is_enough() {
    EvidenceWindow window = new EvidenceWindow(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31));
    FeedbackLog log = asked(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 31));
    assertEquals(List.of(), log.monthsWithoutRequest(window));
  }

  @Test
  void a_window_without_a_whole_month_asks_for_nothing() {
    EvidenceWindow brief = new EvidenceWindow(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 8, 30));
    assertEquals(List.of(), FeedbackLog.NONE.monthsWithoutRequest(brief));
  }

  @Test
  @Tag("A-107")
  void there_is_a_question_of_its_own_for_each_reason_to_say_nothing() {
    assertEquals(4, FeedbackPrompt.values().length);
    assertEquals(
        4,
        Stream.of(FeedbackPrompt.values())
            .map(FeedbackPrompt::question)
            .distinct()
            .count());
    assertNotEquals(FeedbackPrompt.TIME.reason(), FeedbackPrompt.DISCOMFORT.reason());
  }

  private static FeedbackItem item(FeedbackPolarity polarity, FeedbackStatus status) {
    return new FeedbackItem(
        HANA,
        DAY,
        polarity,
        "Plans come late.",
        Optional.of("Drafts go out a week before."),
        status);
  }

  private static FeedbackLog asked(LocalDate... days) {
    return new FeedbackLog(
        ImmutableList.of(),
        Stream.of(days)
            .map(day -> new FeedbackRequest(day, HANA))
            .collect(ImmutableList.toImmutableList()));
  }
}
