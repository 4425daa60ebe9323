package dev.promo.packet.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.Obstacle;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.SponsorWord;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DevelopmentPlanPageTest {
  private static final PlanItem COURSE = PlanItem.builder()
      .id("course")
      .dimension("influence")
      .action("write the course")
      .businessValue("Two teams stop planning apart")
      .evidence(new ExpectedEvidence(
          Optional.of("the signed course"), Optional.empty(), Optional.of("Head of Finance")))
      .start(LocalDate.of(2026, 9, 1))
      .checkpoint(LocalDate.of(2026, 10, 1))
      .due(LocalDate.of(2026, 10, 31))
      .build();

  @Test
  void every_gap_has_the_line_of_the_ladder_and_the_work_planned_for_it() {
    PacketReader page = read(COURSE);

    assertEquals(ImmutableList.of("Influence", "Direction"), page.headings(3));
    assertEquals(
        "The next level asks: " + Cases.words(15) + ".",
        page.paragraphs("Influence").get(1));
    assertEquals(ImmutableList.of("Write the course."), page.bullets());
    assertEquals(
        ImmutableList.of(
            "Worth it: Two teams stop planning apart.",
            "Evidence expected: the signed course; seen by Head of Finance.",
            "From 2026-09-01, looked at on 2026-10-01, due 2026-10-31; carried by the candidate; proposed.",
            "Nobody has agreed in writing that it would count."),
        page.notes());
  }

  @Test
  void a_gap_without_planned_work_is_said_and_reported() {
    assertEquals("No work is planned for it yet.", last(read(COURSE).paragraphs("Direction")));
    assertEquals(
        ImmutableList.of("NOT_WRITTEN"),
        DevelopmentPlanPage.of(planning(COURSE)).problems().stream()
            .map(Problem::code)
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void evidence_that_nobody_answered_is_never_shown_as_accepted() {
    SponsorWord word = new SponsorWord(Person.of("Maya Lind"), Cases.SPRING, "That would count.");
    PlanItem submitted = COURSE.agree(word).begin().submit(Cases.AUTUMN.minusDays(14));

    String line = read(submitted).notes().get(2);

    assertTrue(line.endsWith("evidence submitted, unanswered since 2026-10-20."), line);
  }

  @Test
  void the_word_of_the_sponsor_stands_with_its_date() {
    SponsorWord word = new SponsorWord(Person.of("Maya Lind"), Cases.SPRING, "That would count.");

    assertEquals(
        "Agreed by Maya Lind on 2026-05-14: “That would count.”",
        last(read(COURSE.agree(word)).notes()));
  }

  @Test
  void work_towards_a_dimension_without_a_gap_stands_apart() {
    assertEquals(
        ImmutableList.of("Influence", "Direction", "Where nothing is missing now"),
        read(COURSE.withDimension("scope")).headings(3));
  }

  @Test
  @Tag("A-089")
  void a_useful_no_in_writing_is_planned_work() {
    DecisionRecord said = DecisionRecord.of(Cases.AUTUMN, Answer.NO)
        .withReasons(StatedReason.builder()
            .words("Nobody has signed the course.")
            .dimension("direction")
            .evidence("the signed course")
            .build())
        .withPath(new PathOffered(
            Optional.of(Cases.AUTUMN.plusMonths(6)),
            Optional.of(Cases.AUTUMN.plusMonths(3)),
            Optional.of(Person.of("Maya Lind")),
            Optional.of(Cases.AUTUMN.plusMonths(7))));
    ImmutableList<String> spoken = direction(said);
    ImmutableList<String> written = direction(said.withConfirmations(
        Confirmations.of(confirmed(Side.CANDIDATE, said), confirmed(Side.EMPLOYER, said))));

    assertTrue(spoken.contains("No work is planned for it yet."), spoken::toString);
    assertFalse(written.contains("No work is planned for it yet."), written::toString);
  }

  private static ImmutableList<String> direction(DecisionRecord answer) {
    PromotionCase promotion = planning(COURSE).withDecisions(DecisionHistory.of(answer));
    return PacketReader.of(DevelopmentPlanPage.of(promotion).value().orElseThrow())
        .paragraphs("Direction");
  }

  private static WrittenConfirmation confirmed(Side side, DecisionRecord answer) {
    return new WrittenConfirmation(
        side,
        Person.of("Maya Lind"),
        Cases.AUTUMN.plusDays(1),
        Channel.EMAIL,
        TextHash.of(answer.text()));
  }

  @Test
  void what_is_out_of_the_candidates_hands_stands_apart() {
    PromotionCase stuck = planning(COURSE)
        .withPlan(new DevelopmentPlan(
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(
                new Obstacle("A hiring freeze", false), new Obstacle("No mentor", true))));

    assertEquals(
        ImmutableList.of("A hiring freeze"),
        PacketReader.of(DevelopmentPlanPage.of(stuck).value().orElseThrow()).bullets());
    assertFalse(read(COURSE).headings(2).contains("Out of the candidate's hands"));
  }

  private static PacketReader read(PlanItem... items) {
    return PacketReader.of(DevelopmentPlanPage.of(planning(items)).value().orElseThrow());
  }

  /** Scope is shown well enough; influence and direction are not. */
  private static PromotionCase planning(PlanItem... items) {
    return Cases.WRITTEN.withPlan(DevelopmentPlan.of(List.of(items)));
  }

  private static String last(ImmutableList<String> lines) {
    return lines.get(lines.size() - 1);
  }
}
