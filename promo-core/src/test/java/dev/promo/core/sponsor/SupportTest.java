package dev.promo.core.sponsor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.sponsor.feedback.FeedbackStatus;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.talk.Talks;
import dev.promo.core.win.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SupportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 14);
  private static final Person HANA = Person.of("Hana Oduya");

  @Test
  @Tag("A-106")
  void open_negative_feedback_is_a_reason_not_to_promote_that_names_nobody() {
    FeedbackItem item = new FeedbackItem(
        HANA,
        DAY,
        FeedbackPolarity.NEGATIVE,
        "Plans reach the other shift late.",
        Optional.of("Drafts go out a week before."),
        FeedbackStatus.IN_PROGRESS);
    Support support = Support.builder()
        .feedback(new FeedbackLog(ImmutableList.of(item), ImmutableList.of()))
        .build();
    OpenConcern expected = OpenConcern.builder()
        .concern("Plans reach the other shift late.")
        .feedbackOn(DAY)
        .mitigation("Drafts go out a week before.")
        .build();
    assertEquals(List.of(expected), support.openConcerns());
    assertFalse(support.openConcerns().toString().contains("Hana"));
  }

  @Test
  void nobody_is_champion_twice() {
    Champion hana = Champion.of(HANA, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> Support.NONE.withChampions(hana, Champion.of(HANA, 2)));
  }

  @Test
  void the_last_update_is_the_newest_up_to_a_day() {
    Support support =
        Support.NONE.withUpdates(Talks.UPDATE, Talks.UPDATE.withOn(Talks.DAY.minusDays(7)));
    assertEquals(Optional.of(Talks.UPDATE), support.lastUpdate(Talks.DAY));
    assertEquals(
        Optional.of(Talks.DAY.minusDays(7)),
        support.lastUpdate(Talks.DAY.minusDays(1)).map(update -> update.on()));
    assertEquals(Optional.empty(), Support.NONE.lastUpdate(Talks.DAY));
  }

  @Test
  void a_dimension_is_rated_once_in_a_quarter() {
    PastRating rated = new PastRating("scope", new Quarter(2026, 1), new Rating(3));
    assertThrows(
        IllegalArgumentException.class,
        () -> Support.NONE.withPastRatings(
            rated, new PastRating("scope", new Quarter(2026, 1), new Rating(4))));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PastRating(" ", new Quarter(2026, 1), new Rating(4)));
  }

  @Test
  @Tag("A-053")
  void an_answer_to_the_question_as_if_won_is_kept_to_the_letter() {
    String answer = " The recall drill.\n  Nothing else comes close, honestly. ";
    String question = SponsorInterview.questions(Ladders.SENIOR).get(0);
    assertEquals(answer, new SponsorInterview(HANA, DAY, question, answer).answer());
    assertTrue(question.contains("Senior Analyst"));
    assertThrows(
        IllegalArgumentException.class, () -> new SponsorInterview(HANA, DAY, question, " "));
    assertThrows(
        IllegalArgumentException.class, () -> new SponsorInterview(HANA, DAY, " ", answer));
  }

  @Test
  @Tag("A-121")
  void precedents_weigh_more_where_nobody_published_a_ladder() {
    assertEquals(
        PromotionPrecedent.Weight.SUPPORTING,
        PromotionPrecedent.weightBeside(
            new RubricSource(RubricSource.Kind.PUBLISHED, "people handbook")));
    assertEquals(
        PromotionPrecedent.Weight.LEADING,
        PromotionPrecedent.weightBeside(
            new RubricSource(RubricSource.Kind.INTERVIEW, "three conversations")));
    assertThrows(
        IllegalArgumentException.class, () -> new PromotionPrecedent(HANA, Optional.empty(), " "));
  }

  @Test
  @Tag("A-115")
  void an_edit_is_the_candidates_unless_it_is_marked_as_the_sponsors() {
    assertEquals(
        NarrativeEdit.Author.CANDIDATE, new NarrativeEdit(DAY, "thesis", "Shortened.").by());
    assertEquals(
        NarrativeEdit.Author.SPONSOR,
        new NarrativeEdit(DAY, NarrativeEdit.Author.SPONSOR, "thesis", "Shortened.").by());
    assertThrows(IllegalArgumentException.class, () -> new NarrativeEdit(DAY, "thesis", " "));
    assertThrows(IllegalArgumentException.class, () -> new NarrativeEdit(DAY, "", "Shortened."));
  }
}
