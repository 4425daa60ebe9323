package dev.promo.core.cycle;

import static dev.promo.core.gap.Analyses.FIRST;
import static dev.promo.core.gap.Analyses.SECOND;
import static dev.promo.core.gap.Analyses.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.cycle.AskBlocker.Kind;
import dev.promo.core.gap.Analyses;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AskGateTest {
  private static final LocalDate STARTED = LocalDate.of(2026, 7, 1);
  private static final LocalDate READY = LocalDate.of(2026, 10, 1);
  private static final Optional<String> SAID = Optional.of("Agreed.");
  private static final CaseTimeline TIMELINE =
      new CaseTimeline(Optional.of(STARTED), Optional.empty());
  private static final GapAnalysis NO_GAPS = Analyses.analysis(
      Assessment.UNSAID,
      claiming(FIRST, "scope", "influence", "direction"),
      claiming(SECOND, "scope", "influence", "direction"));
  private static final AskFacts SETTLED = new AskFacts(
      TIMELINE,
      Optional.empty(),
      NO_GAPS,
      Optional.of(new Sponsor(Person.of("Omar Bell"))),
      Optional.of(new Alignment(LocalDate.of(2026, 9, 4), SAID, SAID, SAID)),
      ImmutableList.of());

  @Test
  @Tag("A-010")
  void pre_work_begun_in_july_is_done_on_the_first_of_october_and_not_a_day_before() {
    assertEquals(List.of(Kind.PRE_WORK), kinds(READY.minusDays(1), SETTLED));
    assertTrue(gate(READY, SETTLED).isOpen());
  }

  @Test
  @Tag("A-010")
  void pre_work_of_unknown_beginning_has_not_run() {
    AskFacts unknown = new AskFacts(
        CaseTimeline.UNKNOWN,
        SETTLED.cycle(),
        NO_GAPS,
        SETTLED.sponsor(),
        SETTLED.alignment(),
        SETTLED.concerns());
    assertEquals(List.of(Kind.PRE_WORK), kinds(READY, unknown));
  }

  @Test
  @Tag("A-018")
  void every_open_critical_gap_stands_before_the_ask() {
    GapAnalysis gaps =
        Analyses.analysis(Assessment.UNSAID, claiming(FIRST, "scope"), claiming(SECOND, "scope"));
    AskGate gate = gate(READY, with(gaps));
    assertEquals(List.of(Kind.CRITICAL_GAP), kinds(gate));
    assertTrue(gate.blockers().get(0).reason().contains("Influence"));
  }

  @Test
  @Tag("A-073")
  void everything_that_stands_before_the_ask_is_told_at_once() {
    OpenConcern concern =
        OpenConcern.builder().concern("One project only.").isCritical(true).build();
    AskFacts open = new AskFacts(
        CaseTimeline.UNKNOWN,
        Optional.of(spring(STARTED)),
        NO_GAPS,
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(concern));
    assertEquals(
        List.of(
            Kind.PRE_WORK,
            Kind.ROUND_CLOSED,
            Kind.CRITICAL_CONCERN,
            Kind.NO_SPONSOR,
            Kind.NOT_ALIGNED),
        kinds(READY, open));
  }

  @Test
  @Tag("A-074")
  void a_first_talk_after_the_cycle_opened_is_late_and_one_on_the_day_is_not() {
    assertEquals(List.of(Kind.ALIGNED_LATE), kinds(READY, with(opening(LocalDate.of(2026, 9, 3)))));
    assertTrue(gate(READY, with(opening(LocalDate.of(2026, 9, 4)))).isOpen());
  }

  @Test
  void a_blocker_says_what_is_so_and_what_would_change_it() {
    assertThrows(IllegalArgumentException.class, () -> new AskBlocker(Kind.PRE_WORK, " ", "Wait."));
    assertThrows(
        IllegalArgumentException.class, () -> new AskBlocker(Kind.PRE_WORK, "It runs.", " "));
  }

  private static AskFacts with(GapAnalysis gaps) {
    return new AskFacts(
        TIMELINE,
        SETTLED.cycle(),
        gaps,
        SETTLED.sponsor(),
        SETTLED.alignment(),
        SETTLED.concerns());
  }

  private static AskFacts with(PromotionCycle cycle) {
    return new AskFacts(
        TIMELINE,
        Optional.of(cycle),
        NO_GAPS,
        SETTLED.sponsor(),
        SETTLED.alignment(),
        SETTLED.concerns());
  }

  private static PromotionCycle opening(LocalDate day) {
    return new PromotionCycle(
        "spring", Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private static PromotionCycle spring(LocalDate packetDue) {
    return new PromotionCycle(
        "spring",
        Optional.empty(),
        Optional.of(packetDue),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static AskGate gate(LocalDate day, AskFacts facts) {
    return AskGate.on(day, facts, Defaults.standard());
  }

  private static List<Kind> kinds(LocalDate day, AskFacts facts) {
    return kinds(gate(day, facts));
  }

  private static List<Kind> kinds(AskGate gate) {
    return gate.blockers().stream().map(AskBlocker::kind).toList();
  }
}
