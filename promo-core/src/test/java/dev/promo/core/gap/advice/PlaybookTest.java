package dev.promo.core.gap.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.GapKind;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaybookTest {
  private static final Playbook STANDARD = Playbook.standard();

  @ParameterizedTest
  @CsvSource({
    "Stakeholder work, Lead one piece of work that several functions need",
    "Strategy, Write two pages on where your area should stand in a year",
    "Product, 'Where the product has no written strategy, write the first draft'",
    "Planning, 'Where nothing is planned beyond the quarter, draft the next three'",
    "Leadership, Bring one junior colleague to do alone what you did for them"
  })
  @Tag("A-138")
  void the_five_usual_gaps_each_have_their_action(String dimension, String action) {
    Play first = STANDARD.against(GapKind.BEHAVIOUR, named(dimension)).get(0);
    assertTrue(first.action().startsWith(action), first.action());
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_gap_has_an_action_in_any_dimension(GapKind kind) {
    assertFalse(STANDARD.against(kind, named("Beekeeping")).isEmpty());
  }

  @Test
  void what_is_about_the_dimension_comes_before_what_suits_any() {
    ImmutableList<Play> plays = STANDARD.against(GapKind.BEHAVIOUR, named("Vision & planning"));
    assertEquals(
        List.of(false, false, true),
        plays.stream().map(play -> play.topics().isEmpty()).toList());
  }

  @Test
  void a_house_adds_its_own_plays_before_the_others() {
    Play own = new Play(
        GapKind.BEHAVIOUR, ImmutableSet.of("beekeeping"), "Run one apiary through a winter.");
    assertEquals(
        own, STANDARD.with(own).against(GapKind.BEHAVIOUR, named("Beekeeping")).get(0));
    assertFalse(
        STANDARD.with(own).against(GapKind.EVIDENCE, named("Beekeeping")).contains(own));
  }

  @Test
  void a_play_says_what_to_do_and_its_topics_in_lower_case() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Play(GapKind.EVIDENCE, ImmutableSet.of("Strategy"), "Ask who saw it."));
    assertThrows(
        IllegalArgumentException.class, () -> new Play(GapKind.EVIDENCE, ImmutableSet.of(), " "));
  }

  private static DimensionAnalysis named(String dimension) {
    Rubric rubric =
        Ladders.analysts().withCells().withDimensions(RubricDimension.of("d-1", dimension));
    return GapAnalysis.of(rubric, Ladders.SENIOR, Coverage.none(rubric))
        .dimensions()
        .get(0);
  }
}
