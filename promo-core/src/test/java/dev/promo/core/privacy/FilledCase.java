package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.CaseTimeline;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.cycle.tenure.CareerStage;
import dev.promo.core.cycle.tenure.Tenure;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.Priorities;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.Obstacle;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.core.gap.plan.SponsorWord;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.person.Attribution;
import dev.promo.core.person.Consent;
import dev.promo.core.person.ConsentTerms;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.person.PrivateName;
import dev.promo.core.person.Relation;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.OpenReason;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Scale;
import dev.promo.core.rubric.Track;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorAct;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.BusinessGoal;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.ImpactChain;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Objective;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case that has something in every part that a case can have, and {@value #NAME} in every text of it: in each text
 * {@link #NAMED}, in each person {@link #SOMEBODY}. Ids of a ladder hold no name. What is new in a case is filled here.
 */
final class FilledCase {
  static final String NAME = "Quillon Zebrano";
  static final Person SOMEBODY = Person.of(NAME, "Aide of Zebrano");

  static final String NAMED = "as Quillon and zebrano's 3 saw";
  static final Optional<String> ALSO_NAMED = Optional.of(NAMED);
  static final LocalDate DAY = LocalDate.of(2026, 5, 14);
  private static final Level FIRST = level("first");
  private static final Level SECOND = level("second");
  private static final SponsorWord WORD = new SponsorWord(SOMEBODY, DAY, NAMED);

  private FilledCase() {}

  /** With concerns. */
  static PromotionCase of() {
    return PromotionCase.builder()
        .rubric(rubric())
        .log(WinLog.of(List.of(win())))
        .candidate(SOMEBODY)
        .currentLevel(FIRST)
        .targetLevel(SECOND)
        .cycle(new PromotionCycle(
            NAMED, Optional.of(DAY), Optional.of(DAY), Optional.of(DAY), Optional.of(DAY), true))
        .timeline(new CaseTimeline(
            Optional.of(DAY),
            Optional.of(new Tenure(CareerStage.values()[0], DAY, Optional.of(3)))))
        .support(FilledSupport.of())
        .decisions(FilledDecisions.of())
        .business(FilledBusiness.of())
        .addGoals(new BusinessGoal("calm-quillon", NAMED, Optional.of(SOMEBODY)))
        .date(DAY)
        .version(3)
        .confidentiality(NAMED)
        .window(new EvidenceWindow(DAY, DAY))
        .sponsor(new Sponsor(
            SOMEBODY,
            SponsorStance.ADVOCATE,
            ALSO_NAMED,
            ImmutableList.of(new SponsorAct(DAY, NAMED, Optional.of(SponsorStance.ADVOCATE)))))
        .addStandings(standing())
        .addConcerns(concern())
        .putDismissals(win().id(), new Dismissal("W22", NAMED, NAMED))
        .priorities(new Priorities(ImmutableSet.of("wit"), ImmutableSet.of("scope")))
        .plan(plan())
        .addObjectives(new Objective(
            NAMED, Optional.of(DAY), DAY, Optional.of(Objective.Outcome.MET), ALSO_NAMED))
        .addMissedCommitments(new MissedCommitment(DAY, NAMED, ALSO_NAMED))
        .alignment(new Alignment(DAY, ALSO_NAMED, ALSO_NAMED, ALSO_NAMED, Optional.of(DAY)))
        .structuralBlock(
            new StructuralBlock(StructuralBlock.Reason.BUDGET, DAY, Optional.of(DAY.plusDays(1))))
        .ask(new Ask(NAMED, DAY))
        .thesis(new Thesis(ImmutableList.of(NAMED)))
        .future(new FutureValue(NAMED, NAMED))
        .privacy(Privacy.of(List.of(new PrivateName(
            NAME, PrivateName.Kind.PERSON, ImmutableSet.of("Zebrano"), Optional.of("an aide")))))
        .build();
  }

  /** What a case with concerns cannot have. */
  static PromotionCase withoutConcerns() {
    return of().withConcerns()
        .withSupport(FilledSupport.of().withFeedback(FeedbackLog.NONE))
        .withNoConcernsKnownOn(DAY);
  }

  private static Rubric rubric() {
    return Rubric.builder()
        .title(NAMED)
        .summary(NAMED)
        .version(NAMED)
        .language("en")
        .source(new RubricSource(
            RubricSource.Kind.MANAGER, NAMED, Optional.of(SOMEBODY), Optional.of(DAY)))
        .addLevels(FIRST, SECOND)
        .addTracks(new Track("track", NAMED, ImmutableList.of("first", "second")))
        .addScales(new Scale("scale", NAMED, ImmutableList.of(level("step"))))
        .addDimensions(dimension("wit").withScale("scale"), dimension("scope"))
        .addCells(
            cell("first").withSameAs("second").withBehaviours(behaviour()),
            Cell.builder()
                .from(cell("second"))
                .behaviours(ImmutableList.of())
                .open(OpenReason.values()[0])
                .build())
        .addRequirements(new Requirement("second", "wit", "step", true, ALSO_NAMED))
        .build();
  }

  private static Level level(String id) {
    return Level.builder()
        .id(id)
        .name(id + " " + NAMED)
        .summary(NAMED)
        .rank(1)
        .threshold(NAMED)
        .includes(id.equals("second") ? List.of("first") : List.of())
        .build();
  }

  private static RubricDimension dimension(String id) {
    return RubricDimension.builder()
        .id(id)
        .name(NAMED)
        .addGroup(NAMED)
        .summary(NAMED)
        .weight(NAMED)
        .build();
  }

  private static Cell cell(String level) {
    return Cell.builder()
        .dimension("scope")
        .level(level)
        .addBehaviours(behaviour())
        .summary(NAMED)
        .words(NAMED)
        .build();
  }

  private static Behaviour behaviour() {
    return Behaviour.builder()
        .id("line-1")
        .text(NAMED)
        .addChildren(Behaviour.of(NAMED))
        .addExamples(NAMED)
        .proficiency(NAMED)
        .addLinks(NAMED)
        .location(Location.of(NAMED))
        .build();
  }

  private static Win win() {
    return Win.builder()
        .id("2026-05-14-quillon-zebrano")
        .date(DAY)
        .title(NAMED)
        .result(NAMED)
        .story(NAMED)
        .addMetrics(metric())
        .contribution(new Contribution(ALSO_NAMED, ImmutableList.of(SOMEBODY)))
        .addBeneficiaries(new Beneficiary(NAMED, Optional.of(7), Optional.of(Reach.TEAM)))
        .addDimensions(new DimensionClaim("scope", ALSO_NAMED))
        .shape(Maps.toMap(List.of(ShapeSignal.values()), signal -> NAMED))
        .addCorroborations(seen())
        .addArtefacts(new Artefact(NAMED, ALSO_NAMED, true))
        .addSharedWhere(NAMED)
        .addKnownTo(Audience.MANAGER)
        .project(NAMED)
        .goal(NAMED)
        .kind(WinKind.values()[0])
        .chain(new ImpactChain(ImmutableList.of(NAMED)))
        .build();
  }

  private static Metric metric() {
    return Metric.builder()
        .name(NAMED)
        .before(BigDecimal.TEN)
        .after(BigDecimal.ONE)
        .unit(NAMED)
        .period(NAMED)
        .kind(MetricClass.TIME)
        .provenance(Provenance.MEASURED)
        .basis(NAMED)
        .build();
  }

  private static Corroboration seen() {
    return Corroboration.builder()
        .speaker(SOMEBODY)
        .relation(Relation.PEER)
        .words(NAMED)
        .date(DAY)
        .consent(Consent.TO_COMMITTEE)
        .terms(new ConsentTerms(Attribution.ROLE_ONLY, Optional.of(DAY), Optional.empty()))
        .build();
  }

  private static Standing standing() {
    return Standing.builder()
        .dimension("scope")
        .declared(Declared.ALREADY)
        .lines(ImmutableMap.of())
        .translations(ImmutableMap.of(1, NAMED))
        .self(new Rating(3, ALSO_NAMED, ImmutableList.of(win().id())))
        .manager(new Rating(3))
        .noOpportunity(NAMED)
        .build();
  }

  private static OpenConcern concern() {
    return OpenConcern.builder()
        .concern(NAMED)
        .evidence(NAMED)
        .feedbackOn(DAY)
        .mitigation(NAMED)
        .owner(SOMEBODY)
        .due(DAY)
        .isCritical(true)
        .build();
  }

  private static DevelopmentPlan plan() {
    return new DevelopmentPlan(
        Optional.of(DAY),
        ImmutableList.of(item()),
        ImmutableList.of(new OpportunityRequest("scope", ALSO_NAMED, SOMEBODY, DAY, DAY)),
        ImmutableList.of(new Obstacle(NAMED, true)));
  }

  private static PlanItem item() {
    return PlanItem.builder()
        .id("ask-quillon")
        .dimension("scope")
        .expectation(NAMED)
        .action(NAMED)
        .businessValue(NAMED)
        .evidence(new ExpectedEvidence(ALSO_NAMED, ALSO_NAMED, ALSO_NAMED))
        .supporter(SOMEBODY)
        .start(DAY)
        .checkpoint(DAY)
        .due(DAY)
        .status(PlanStatus.ACCEPTED)
        .agreement(WORD)
        .submittedOn(DAY)
        .answer(WORD)
        .build();
  }
}
