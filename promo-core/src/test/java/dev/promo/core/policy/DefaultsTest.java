package dev.promo.core.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.Range;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultsTest {
  private static final Defaults STANDARD = Defaults.standard();

  static final List<UnaryOperator<Defaults>> NOTHING_AT_ALL = List.of(
      standard -> standard.withWinsPerPacket(0),
      standard -> standard.withWordsPerWin(0),
      standard -> standard.withEvidenceWindowMonths(0),
      standard -> standard.withWinsToBeConsistent(0),
      standard -> standard.withQuartersToBeConsistent(0),
      standard -> standard.withLeastWinsPerDimension(0),
      standard -> standard.withWinsBeyondEvenShare(-1),
      standard -> standard.withCoverageFloor(-1),
      standard -> standard.withRentPerWin(-1),
      standard -> standard.withRentPerWin(101),
      standard -> standard.withRatingBar(0),
      standard -> standard.withRatingBar(6),
      standard -> standard.withRatingDisagreement(0),
      standard -> standard.withShapesOfNextLevelWork(0),
      standard -> standard.withPercentOfLinesShown(-1),
      standard -> standard.withPercentOfLinesShown(101),
      standard -> standard.withMonthsOfNextLevelWork(-1),
      standard -> standard.withDimensionsShort(-1),
      standard -> standard.withPlanHorizonMonths(0),
      standard -> standard.withActivePlanItems(0),
      standard -> standard.withDaysToAnswer(0),
      standard -> standard.withReviewMonths(0),
      standard -> standard.withMonthsOfSelfReview(0),
      standard -> standard.withWordsOfSelfReview(0),
      standard -> standard.withFewestWinsOfSelfReview(8),
      standard -> standard.withFewestMinutesPerCandidate(6),
      standard -> standard.withMissedCommitments(0),
      standard -> standard.withPreworkMonths(0),
      standard -> standard.withFewestChampions(11),
      standard -> standard.withFewestChampions(0),
      standard -> standard.withMostChallengers(4),
      standard -> standard.withFewestDaysBetweenConversations(61),
      standard -> standard.withDaysOfWaiting(0),
      standard -> standard.withYearsAsJunior(Range.atMost(2)),
      standard -> standard.withYearsAtMid(Range.closed(-1, 2)),
      standard -> standard.withWorkingDaysToSendLetter(0),
      standard -> standard.withWorkingDaysToAnswerLetter(0),
      standard -> standard.withWordsPerLetter(0),
      standard -> standard.withWorkingDaysBetweenRequests(0),
      standard -> standard.withDaysUntilNoDecision(0),
      standard -> standard.withDaysPendingStands(0),
      standard -> standard.withLeastPayRisePercent(0));

  static final List<UnaryOperator<Defaults>> FALLING_THRESHOLDS = List.of(
      standard -> standard.withMinimumStrength(-1),
      standard -> standard.withMinimumStrength(36),
      standard -> standard.withSupportingFrom(61),
      standard -> standard.withStrongFrom(81),
      standard -> standard.withAnchorFrom(101));

  @Test
  void a_packet_holds_fifteen_wins_of_thirty_four_words() {
    assertEquals(15, STANDARD.winsPerPacket());
    assertEquals(34, STANDARD.wordsPerWin());
  }

  @Test
  void people_and_calendar_have_their_usual_numbers() {
    assertAll(
        () -> assertEquals(3, STANDARD.preworkMonths()),
        () -> assertEquals(Range.closed(1, 2), STANDARD.yearsAsJunior()),
        () -> assertEquals(Range.closed(2, 4), STANDARD.yearsAtMid()),
        () -> assertEquals(Range.atLeast(4), STANDARD.yearsAsSenior()),
        () -> assertEquals(4, STANDARD.yearsOfStagnationAsJunior()),
        () -> assertEquals(10, STANDARD.champions()),
        () -> assertEquals(5, STANDARD.fewestChampions()),
        () -> assertEquals(1, STANDARD.levelsAboveOfChampion()),
        () -> assertEquals(5, STANDARD.fewestChallengers()),
        () -> assertEquals(10, STANDARD.mostChallengers()),
        () -> assertEquals(90, STANDARD.daysUntilOpinionIsStale()),
        () -> assertEquals(21, STANDARD.fewestDaysBetweenConversations()),
        () -> assertEquals(60, STANDARD.mostDaysBetweenConversations()),
        () -> assertEquals(60, STANDARD.daysOfWaiting()),
        () -> assertEquals(180, STANDARD.wordsOfSpokenBrief()),
        () -> assertEquals(200, STANDARD.wordsPerUpdate()),
        () -> assertEquals(3, STANDARD.episodesPerUpdate()));
  }

  @Test
  void a_year_of_work_counts() {
    assertEquals(12, STANDARD.evidenceWindowMonths());
  }

  @Test
  void the_bands_begin_at_thirty_five_sixty_and_eighty() {
    assertEquals(35, STANDARD.supportingFrom());
    assertEquals(60, STANDARD.strongFrom());
    assertEquals(80, STANDARD.anchorFrom());
  }

  @Test
  void a_win_is_evidence_from_twenty_points() {
    assertEquals(20, STANDARD.minimumStrength());
  }

  @Test
  void a_pattern_is_two_wins_in_two_quarters() {
    assertEquals(2, STANDARD.winsToBeConsistent());
    assertEquals(2, STANDARD.quartersToBeConsistent());
  }

  @Test
  void a_win_argues_in_three_dimensions_at_most() {
    assertEquals(3, Defaults.DIMENSIONS_PER_WIN);
  }

  @Test
  void the_words_of_a_packet_fit_two_pages() {
    assertAll(
        () -> assertEquals(60, STANDARD.wordsOfThesis()),
        () -> assertEquals(14, STANDARD.wordsPerBar()),
        () -> assertEquals(3, STANDARD.quotations()),
        () -> assertEquals(18, STANDARD.wordsPerQuotation()),
        () -> assertEquals(3, STANDARD.concerns()),
        () -> assertEquals(28, STANDARD.wordsPerConcern()),
        () -> assertEquals(45, STANDARD.wordsOfFuture()));
  }

  @ParameterizedTest
  @CsvSource({"1, 16", "2, 9", "5, 4", "6, 4", "8, 3", "300, 3"})
  void a_dimension_shows_its_even_share_and_one_more_and_three_at_least(int dimensions, int wins) {
    assertEquals(wins, STANDARD.winsPerDimension(dimensions));
  }

  @Test
  void a_share_of_nothing_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> STANDARD.winsPerDimension(0));
  }

  @Test
  void two_wins_are_the_floor_and_thirty_points_the_rent() {
    assertEquals(2, STANDARD.coverageFloor());
    assertEquals(30, STANDARD.rentPerWin());
  }

  @Test
  void readiness_asks_for_six_months_four_lines_in_five_and_ratings_of_three() {
    assertAll(
        () -> assertEquals(6, STANDARD.monthsOfNextLevelWork()),
        () -> assertEquals(80, STANDARD.percentOfLinesShown()),
        () -> assertEquals(3, STANDARD.ratingBar()),
        () -> assertEquals(2, STANDARD.ratingDisagreement()),
        () -> assertEquals(2, STANDARD.dimensionsShort()),
        () -> assertEquals(2, STANDARD.shapesOfNextLevelWork()));
  }

  @Test
  void a_plan_has_six_months_five_items_and_answers_and_opportunities_within_fourteen_days() {
    assertAll(
        () -> assertEquals(6, STANDARD.planHorizonMonths()),
        () -> assertEquals(5, STANDARD.activePlanItems()),
        () -> assertEquals(14, STANDARD.daysToAnswer()),
        () -> assertEquals(14, STANDARD.daysToOpportunity()));
  }

  @Test
  void a_self_review_shows_five_to_seven_wins_of_six_months_in_900_words() {
    assertAll(
        () -> assertEquals(6, STANDARD.monthsOfSelfReview()),
        () -> assertEquals(5, STANDARD.fewestWinsOfSelfReview()),
        () -> assertEquals(7, STANDARD.mostWinsOfSelfReview()),
        () -> assertEquals(900, STANDARD.wordsOfSelfReview()));
  }

  @Test
  void a_calibration_gives_three_to_five_minutes_to_each() {
    assertAll(
        () -> assertEquals(3, STANDARD.fewestMinutesPerCandidate()),
        () -> assertEquals(5, STANDARD.mostMinutesPerCandidate()));
  }

  @Test
  void the_log_is_reviewed_every_month_and_two_misses_weigh() {
    assertEquals(1, STANDARD.reviewMonths());
    assertEquals(2, STANDARD.missedCommitments());
  }

  @Test
  void a_builder_starts_from_the_standard() {
    assertEquals(STANDARD, Defaults.builder().build());
  }

  @Test
  void a_house_changes_one_number_and_keeps_the_others() {
    assertEquals(Defaults.builder().winsPerPacket(10).build(), STANDARD.withWinsPerPacket(10));
  }

  @ParameterizedTest
  @FieldSource("NOTHING_AT_ALL")
  void a_limit_that_leaves_nothing_is_refused(UnaryOperator<Defaults> change) {
    assertThrows(IllegalArgumentException.class, () -> change.apply(STANDARD));
  }

  @ParameterizedTest
  @FieldSource("FALLING_THRESHOLDS")
  void thresholds_that_do_not_rise_within_a_hundred_are_refused(UnaryOperator<Defaults> change) {
    assertThrows(IllegalArgumentException.class, () -> change.apply(STANDARD));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 100})
  void thresholds_may_coincide(int points) {
    Defaults flat = Defaults.builder()
        .minimumStrength(points)
        .supportingFrom(points)
        .strongFrom(points)
        .anchorFrom(points)
        .build();
    assertEquals(points, flat.anchorFrom());
  }

  @Test
  void the_smallest_house_shows_one_word_of_one_win_of_one_month() {
    Defaults smallest = Defaults.builder()
        .winsPerPacket(1)
        .wordsPerWin(1)
        .evidenceWindowMonths(1)
        .winsToBeConsistent(1)
        .quartersToBeConsistent(1)
        .build();
    assertEquals(1, smallest.winsPerPacket());
  }
}
