package dev.promo.core.win;

import static dev.promo.core.win.Wins.DELIVERABLE;
import static dev.promo.core.win.Wins.HOURS_SAVED;
import static dev.promo.core.win.Wins.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WinTest {

  static final List<BiFunction<Win, String, Win>> TEXTS_ON_ONE_LINE = List.of(
      Win::withId,
      Win::withTitle,
      Win::withResult,
      Win::withProject,
      Win::withGoal,
      Win::withSharedWhere,
      (win, text) -> win.withContribution(new Contribution(Optional.of(text), ImmutableList.of())),
      (win, text) -> win.withDimensions(new DimensionClaim("scope", Optional.of(text))),
      (win, text) -> win.withMetrics(HOURS_SAVED.withBasis(text)),
      (win, text) -> win.withShape(Map.of(ShapeSignal.SCOPE, text)));

  @Test
  @Tag("A-064")
  @Tag("A-065")
  void a_date_and_a_title_are_enough_to_log_a_win() {
    Win win = Win.builder()
        .id("1")
        .date(LocalDate.of(2026, 5, 14))
        .title("Answered the auditors")
        .build();
    assertEquals(Contribution.UNSAID, win.contribution());
  }

  @Test
  void a_win_without_a_title_is_refused() {
    refused("a win's title must not be blank", () -> DELIVERABLE.withTitle(" "));
  }

  @Test
  void a_win_without_an_id_is_refused() {
    refused(
        "the id of win 'Automated the reconciliation' must not be blank",
        () -> DELIVERABLE.withId(" "));
  }

  @Test
  void a_win_claims_what_it_names() {
    assertTrue(DELIVERABLE.withDimensions(claim("scope"), claim("influence")).claims("influence"));
  }

  @Test
  void a_win_claims_nothing_it_does_not_name() {
    assertFalse(DELIVERABLE.withDimensions(claim("scope")).claims("influence"));
  }

  @Test
  void a_win_may_claim_three_dimensions() {
    Win broad = DELIVERABLE.withDimensions(claim("scope"), claim("influence"), claim("direction"));
    assertTrue(broad.claims("direction"));
  }

  @Test
  void a_win_claiming_four_dimensions_is_refused() {
    refused(
        "win 'reconciliation' claims 4 dimensions; 3 is the most",
        () -> DELIVERABLE.withDimensions(
            claim("scope"), claim("influence"), claim("direction"), claim("ambiguity")));
  }

  @Test
  void a_win_claiming_a_dimension_twice_is_refused() {
    refused(
        "win 'reconciliation' claims a dimension twice",
        () -> DELIVERABLE.withDimensions(claim("scope"), claim("scope")));
  }

  @ParameterizedTest
  @FieldSource("TEXTS_ON_ONE_LINE")
  void a_text_that_is_not_one_line_is_refused(BiFunction<Win, String, Win> change) {
    assertThrows(IllegalArgumentException.class, () -> change.apply(DELIVERABLE, "\nlate"));
    assertThrows(IllegalArgumentException.class, () -> change.apply(DELIVERABLE, "\rlate"));
  }

  @ParameterizedTest
  @FieldSource("TEXTS_ON_ONE_LINE")
  void a_blank_text_is_refused(BiFunction<Win, String, Win> change) {
    assertThrows(IllegalArgumentException.class, () -> change.apply(DELIVERABLE, " "));
  }

  @ParameterizedTest
  @FieldSource("TEXTS_ON_ONE_LINE")
  void a_text_on_one_line_is_kept(BiFunction<Win, String, Win> change) {
    assertTrue(change.apply(DELIVERABLE, "one line").toString().contains("one line"));
  }

  @Test
  void a_story_may_have_many_lines() {
    assertEquals(
        Optional.of("First this.\nThen that."),
        DELIVERABLE.withStory("First this.\nThen that.").story());
  }

  private static void refused(String complaint, Executable making) {
    assertEquals(complaint, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
