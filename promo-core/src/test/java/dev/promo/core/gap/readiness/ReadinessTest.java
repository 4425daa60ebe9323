package dev.promo.core.gap.readiness;

import static dev.promo.core.gap.Analyses.FIRST;
import static dev.promo.core.gap.Analyses.SECOND;
import static dev.promo.core.gap.Analyses.STANDARD;
import static dev.promo.core.gap.Analyses.analysis;
import static dev.promo.core.gap.Analyses.claiming;
import static dev.promo.core.gap.Analyses.coverage;
import static dev.promo.core.gap.Analyses.saying;
import static dev.promo.core.gap.readiness.ReadinessGuard.ALIGNED;
import static dev.promo.core.gap.readiness.ReadinessGuard.CRITICAL_CONSISTENT;
import static dev.promo.core.gap.readiness.ReadinessGuard.ENOUGH_EVIDENCE;
import static dev.promo.core.gap.readiness.ReadinessGuard.LINES_SHOWN;
import static dev.promo.core.gap.readiness.ReadinessGuard.LONG_ENOUGH;
import static dev.promo.core.gap.readiness.ReadinessGuard.NEXT_LEVEL_WORK;
import static dev.promo.core.gap.readiness.ReadinessGuard.NO_CRITICAL_CONCERN;
import static dev.promo.core.gap.readiness.ReadinessGuard.NO_FLUKE;
import static dev.promo.core.gap.readiness.ReadinessGuard.RATINGS_AT_BAR;
import static dev.promo.core.gap.readiness.ReadinessGuard.REQUIRED_SHOWN;
import static dev.promo.core.gap.readiness.ReadinessGuard.SHORT_ONES_PLANNED;
import static dev.promo.core.gap.readiness.ReadinessGuard.SPONSOR_ARGUES;
import static dev.promo.core.gap.readiness.ReadinessVerdict.INSUFFICIENT_EVIDENCE;
import static dev.promo.core.gap.readiness.ReadinessVerdict.NOT_YET;
import static dev.promo.core.gap.readiness.ReadinessVerdict.READY_NEXT_CYCLE;
import static dev.promo.core.gap.readiness.ReadinessVerdict.READY_NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.Priorities;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.Items;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of the ladder of analysts, scope has two lines and influence one; direction is left open and so is optional. */
class ReadinessTest {
  private static final ReadinessFacts KNOWN = new ReadinessFacts(true, true, 0, Optional.empty());
  private static final Win BROAD = claiming(FIRST, "scope", "influence");
  private static final Win AGAIN = claiming(SECOND, "scope", "influence");
  private static final PlanItem PLANNED = Items.AGREED.withDimension("influence");

  private static Readiness readiness(Win... wins) {
    return readiness(Assessment.UNSAID, KNOWN, wins);
  }

  private static Readiness readiness(Assessment assessment, ReadinessFacts facts, Win... wins) {
    return readiness(analysis(assessment, wins), facts);
  }

  private static Readiness readiness(GapAnalysis analysis, ReadinessFacts facts, PlanItem... plan) {
    return Readiness.of(
        analysis,
        facts,
        DevelopmentPlan.of(ImmutableList.copyOf(plan)),
        Optional.of(Items.DUE.plusDays(1)),
        STANDARD);
  }

  private static void assertVerdict(
      ReadinessVerdict verdict, List<ReadinessGuard> failed, Readiness readiness) {
    assertEquals(failed, readiness.failed().stream().map(FailedGuard::guard).toList());
    assertEquals(verdict, readiness.verdict());
  }

  @Test
  void a_pattern_everywhere_a_sponsor_and_no_open_concern_are_ready() {
    assertVerdict(READY_NOW, List.of(), readiness(BROAD, AGAIN));
  }

  @Nested
  class Evidence {

    @Test
    void an_empty_log_is_insufficient_and_says_nothing_about_the_person() {
      Readiness empty = readiness();
      assertVerdict(INSUFFICIENT_EVIDENCE, List.of(ENOUGH_EVIDENCE), empty);
      assertEquals(
          "The log has a win that counts in 0 of 2 required dimensions. That says nothing about the person.",
          empty.failed().get(0).reason());
    }

    @Test
    void while_evidence_is_insufficient_nothing_else_is_said() {
      Assessment low = saying(Standing.of("scope").withManager(new Rating(1)));
      assertVerdict(
          INSUFFICIENT_EVIDENCE, List.of(ENOUGH_EVIDENCE), readiness(low, ReadinessFacts.UNKNOWN));
    }

    @Test
    void half_of_the_required_dimensions_is_enough_to_say_something() {
      assertEquals(
          NOT_YET,
          readiness(claiming(FIRST, "scope"), claiming(SECOND, "scope")).verdict());
    }

    @Test
    void evidence_in_an_optional_dimension_is_not_enough() {
      assertEquals(
          INSUFFICIENT_EVIDENCE, readiness(claiming(FIRST, "direction")).verdict());
    }

    @Test
    void a_ladder_that_asks_for_nothing_shows_nothing() {
      GapAnalysis open =
          GapAnalysis.of(Ladders.analysts(), Ladders.MANAGER, coverage(BROAD, AGAIN));
      assertVerdict(INSUFFICIENT_EVIDENCE, List.of(ENOUGH_EVIDENCE), readiness(open, KNOWN));
    }

    @Test
    void wins_of_one_month_are_a_fluke() {
      Readiness fluke = readiness(BROAD, AGAIN.withDate(FIRST.date().minusDays(20)));
      assertEquals(NOT_YET, fluke.verdict());
      assertEquals(NO_FLUKE, fluke.failed().get(0).guard());
      assertEquals(
          "Every win that counts is from 2026-02. One month is no pattern.",
          fluke.failed().get(0).reason());
    }

    @Test
    void wins_of_one_project_are_a_fluke_however_many_and_strong() {
      Readiness fluke = readiness(BROAD, AGAIN.withProject("matching"));
      assertVerdict(NOT_YET, List.of(NO_FLUKE), fluke);
      assertEquals(
          "Every win that counts is from the project 'matching'. One project is no pattern.",
          fluke.failed().get(0).reason());
    }

    @Test
    void wins_that_name_no_project_are_not_taken_for_one() {
      assertVerdict(
          READY_NOW,
          List.of(),
          readiness(BROAD.withProject(Optional.empty()), AGAIN.withProject(Optional.empty())));
    }

    @Test
    @Tag("A-042")
    void excellence_at_the_present_level_is_never_ready() {
      Readiness present = readiness(BROAD.withShape(Wins.shape(1)), AGAIN.withShape(Wins.shape(1)));
      assertVerdict(NOT_YET, List.of(NEXT_LEVEL_WORK, LONG_ENOUGH), present);
    }

    @Test
    void next_level_work_reaches_over_six_months() {
      Win august = AGAIN.withDate(FIRST.date().plusMonths(6).minusDays(1));
      assertVerdict(READY_NOW, List.of(), readiness(BROAD, august));
      assertVerdict(
          READY_NEXT_CYCLE,
          List.of(LONG_ENOUGH),
          readiness(BROAD, august.withDate(august.date().minusDays(1))));
    }

    @Test
    void four_in_five_lines_are_shown() {
      Assessment twoOfThree =
          saying(Standing.of("scope").withLines(ImmutableMap.of(2, Declared.NEVER)));
      Readiness readiness = readiness(twoOfThree, KNOWN, BROAD, AGAIN);
      assertVerdict(READY_NEXT_CYCLE, List.of(LINES_SHOWN), readiness);
      assertEquals(
          "Of the 3 lines of the target level 2 were shown.",
          readiness.failed().get(0).reason());
    }
  }

  @Nested
  class Dimensions {

    @Test
    @Tag("A-018")
    void a_critical_dimension_is_a_pattern() {
      Readiness once = readiness(BROAD, claiming(SECOND, "scope"));
      assertVerdict(NOT_YET, List.of(SHORT_ONES_PLANNED, CRITICAL_CONSISTENT), once);
      assertEquals(List.of(Ladders.INFLUENCE), List.copyOf(once.failed().get(1).dimensions()));
    }

    @Test
    void a_required_dimension_need_only_have_been_shown() {
      Assessment scope = new Assessment(
          ImmutableList.of(), new Priorities(ImmutableSet.of("scope"), ImmutableSet.of()));
      assertVerdict(
          READY_NOW, List.of(), readiness(scope, KNOWN, BROAD, claiming(SECOND, "scope")));
      assertVerdict(
          NOT_YET,
          List.of(SHORT_ONES_PLANNED, REQUIRED_SHOWN, LINES_SHOWN),
          readiness(scope, KNOWN, claiming(FIRST, "scope"), claiming(SECOND, "scope")));
    }

    @Test
    void an_optional_dimension_holds_nothing_up() {
      Assessment scope = new Assessment(
          ImmutableList.of(), new Priorities(ImmutableSet.of(), ImmutableSet.of("influence")));
      assertVerdict(
          READY_NEXT_CYCLE,
          List.of(LINES_SHOWN),
          readiness(scope, KNOWN, claiming(FIRST, "scope"), claiming(SECOND, "scope")));
    }

    @Test
    void a_manager_who_rates_a_critical_dimension_below_the_bar_is_heard() {
      Assessment two = saying(Standing.of("scope").withManager(new Rating(2)));
      assertVerdict(
          NOT_YET,
          List.of(SHORT_ONES_PLANNED, RATINGS_AT_BAR),
          readiness(two, KNOWN, BROAD, AGAIN));
    }

    @Test
    void the_candidates_own_rating_holds_nothing_up() {
      Assessment modest = saying(Standing.of("scope").withSelf(new Rating(1)));
      assertVerdict(READY_NOW, List.of(), readiness(modest, KNOWN, BROAD, AGAIN));
    }
  }

  @Nested
  class Plans {
    private final GapAnalysis influenceIsShort =
        analysis(Assessment.UNSAID, BROAD, claiming(SECOND, "scope"));

    @Test
    void what_is_short_and_planned_is_ready_for_the_next_cycle() {
      assertVerdict(
          READY_NEXT_CYCLE,
          List.of(CRITICAL_CONSISTENT),
          readiness(influenceIsShort, KNOWN, PLANNED));
    }

    @Test
    void a_plan_counts_only_if_it_is_agreed_sound_in_time_and_about_the_dimension() {
      for (PlanItem item : List.of(
          Items.PROPOSED.withDimension("influence"),
          PLANNED.withBusinessValue(Optional.empty()),
          PLANNED.withDue(Items.DUE.plusDays(1)),
          PLANNED.withDimension("scope"),
          PLANNED.drop(Items.YES))) {
        assertEquals(NOT_YET, readiness(influenceIsShort, KNOWN, item).verdict(), item::toString);
      }
    }

    @Test
    void without_a_day_for_the_packet_no_plan_is_in_time() {
      Readiness undated = Readiness.of(
          influenceIsShort,
          KNOWN,
          DevelopmentPlan.of(List.of(PLANNED)),
          Optional.empty(),
          STANDARD);
      assertEquals(NOT_YET, undated.verdict());
      assertEquals(
          "Name the day the next packet is due, and plan for it.",
          undated.failed().get(0).change());
    }

    @Test
    void three_short_dimensions_are_too_many_however_well_planned() {
      Assessment all = new Assessment(
          ImmutableList.of(),
          new Priorities(ImmutableSet.of("scope", "influence", "direction"), ImmutableSet.of()));
      Win thin = claiming(FIRST, "scope", "influence", "direction");
      Readiness three = readiness(
          analysis(all, thin, claiming(SECOND.withShape(Wins.shape(0)))),
          KNOWN,
          PLANNED.withId("1"),
          PLANNED.withId("2").withDimension("scope"),
          PLANNED.withId("3").withDimension("direction"));
      assertEquals(NOT_YET, three.verdict());
      assertTrue(
          three.failed().stream()
              .anyMatch(each -> each.reason().startsWith("3 dimensions short, and 2 is the most")),
          three::toString);
    }
  }

  @Nested
  class People {

    @Test
    void nobody_who_argues_and_nothing_agreed_put_it_off() {
      assertVerdict(
          READY_NEXT_CYCLE,
          List.of(SPONSOR_ARGUES, ALIGNED),
          readiness(Assessment.UNSAID, ReadinessFacts.UNKNOWN, BROAD, AGAIN));
    }

    @Test
    void an_open_critical_concern_puts_it_off() {
      Readiness readiness = readiness(
          Assessment.UNSAID, new ReadinessFacts(true, true, 2, Optional.empty()), BROAD, AGAIN);
      assertVerdict(READY_NEXT_CYCLE, List.of(NO_CRITICAL_CONCERN), readiness);
      assertEquals("2 critical concerns are open.", readiness.failed().get(0).reason());
    }

    @Test
    @Tag("A-046")
    void a_structural_block_changes_no_verdict_and_stands_beside_it() {
      StructuralBlock freeze = new StructuralBlock(
          StructuralBlock.Reason.FREEZE, Wins.AUTUMN, Optional.of(Wins.AUTUMN.plusMonths(3)));
      Readiness blocked = readiness(
          Assessment.UNSAID, new ReadinessFacts(true, true, 0, Optional.of(freeze)), BROAD, AGAIN);
      assertVerdict(READY_NOW, List.of(), blocked);
      assertTrue(blocked.isBlockedStructurally());
      assertFalse(readiness(BROAD, AGAIN).isBlockedStructurally());
    }

    @Test
    void a_block_is_reviewed_after_it_was_stated() {
      assertThrows(
          IllegalArgumentException.class,
          () -> new StructuralBlock(
              StructuralBlock.Reason.BUDGET, Wins.AUTUMN, Optional.of(Wins.AUTUMN)));
    }
  }
}
