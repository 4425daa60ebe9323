package dev.promo.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.business.ApproachAudit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.business.OperatingWindow;
import dev.promo.core.business.PitchText;
import dev.promo.core.business.script.Scripts;
import dev.promo.core.cycle.AskGate;
import dev.promo.core.cycle.CaseTimeline;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.Exclusions;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.Priorities;
import dev.promo.core.gap.RoleComparison;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.readiness.Readiness;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.lint.Duplicates;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.Policies;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.Support;
import dev.promo.core.win.BusinessGoal;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Objective;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The whole case as one value: whose it is, which step up which ladder, the wins, and what people say about it.
 *
 * <p>A ladder, a log, a candidate and two levels make a case; everything else may come later.
 */
@Value.Immutable
@PromoStyle
public sealed interface PromotionCase extends WithPromotionCase permits ImmutablePromotionCase {
  Rubric rubric();

  /** The wins. What witnesses have withdrawn is left out when a case is built, so that nothing made of it holds it. */
  WinLog log();

  Person candidate();

  /** The level now held; a level of the rubric. */
  Level currentLevel();

  /** The level asked for; a level of the rubric, above the current one on some track. */
  Level targetLevel();

  /** The round in which it will be decided. */
  Optional<PromotionCycle> cycle();

  /** When the work on the case began. */
  @Value.Default
  default CaseTimeline timeline() {
    return CaseTimeline.UNKNOWN;
  }

  /** The day the case was written down. */
  Optional<LocalDate> date();

  /** Which writing of the case this is, counted from 1. */
  Optional<Integer> version();

  /** Who may read it, in words. */
  Optional<String> confidentiality();

  /** The time whose work counts, where the case names one; see {@link #evidenceWindow()}. */
  Optional<EvidenceWindow> window();

  Optional<Sponsor> sponsor();

  /** What those above are measured on. */
  ImmutableList<BusinessGoal> goals();

  /** What was set for the candidate, in whichever order. */
  ImmutableList<Objective> objectives();

  /** How candidate and manager see the dimensions; at most one for a dimension of the rubric. */
  ImmutableList<Standing> standings();

  /** What people around the case think, said and were told. */
  @Value.Default
  default Support support() {
    return Support.NONE;
  }

  /** The reasons not to promote that were written down as such. */
  ImmutableList<OpenConcern> concerns();

  /** The day on which somebody wrote that no reason against is known; only without {@link #openConcerns}. */
  Optional<LocalDate> noConcernsKnownOn();

  /** The findings against wins of the log that the author lets stand, by the win's id. */
  ImmutableListMultimap<String, Dismissal> dismissals();

  /** Which dimensions the case hangs on. */
  @Value.Default
  default Priorities priorities() {
    return Priorities.UNSAID;
  }

  /** How gaps are to be closed. */
  @Value.Default
  default DevelopmentPlan plan() {
    return DevelopmentPlan.NONE;
  }

  /** What was owed at the current level and not delivered. */
  ImmutableList<MissedCommitment> missedCommitments();

  /** What candidate and sponsor agree on. */
  Optional<Alignment> alignment();

  /** What the employer says stands against it whatever the evidence. */
  Optional<StructuralBlock> structuralBlock();

  Optional<Ask> ask();

  Optional<Thesis> thesis();

  Optional<FutureValue> future();

  /** What must not leave with a redacted document, and how far this case is redacted. */
  @Value.Default
  default Privacy privacy() {
    return Privacy.NONE;
  }

  /** What was asked, said and agreed about it so far. */
  @Value.Default
  default DecisionHistory decisions() {
    return DecisionHistory.NONE;
  }

  /** What the step costs and what it is worth. */
  @Value.Default
  default BusinessCase business() {
    return BusinessCase.none();
  }

  /** The numbers this case is judged by. */
  @Value.Default
  default Defaults defaults() {
    return Defaults.standard();
  }

  /** Where good advice disagrees, what this case goes by; a part of its {@link #defaults()}. */
  default Policies policies() {
    return defaults().policies();
  }

  /**
   * The time whose work counts: the window the case names, or else the usual months up to the case's date or, when it
   * has none, to the newest win. There is none for an empty log without dates.
   */
  default Optional<EvidenceWindow> evidenceWindow() {
    if (window().isPresent()) {
      return window();
    }
    return date()
        .or(() -> log().newest().map(win -> win.date()))
        .map(end -> EvidenceWindow.endingOn(end, defaults().evidenceWindowMonths()));
  }

  /**
   * The part of the rubric that the step is judged by: without what is asked on other tracks alone, and without what the
   * rubric warns against.
   */
  @Value.Lazy
  default Rubric ladder() {
    return rubric()
        .trackBetween(currentLevel(), targetLevel())
        .map(rubric()::along)
        .orElseGet(this::rubric);
  }

  /** What the log shows in every dimension of the {@link #ladder}. */
  default Coverage coverage() {
    return coverage(log());
  }

  /**
   * What it shows to those who decide: the coverage by wins that at least one of them knows. It is never more than
   * {@link #coverage()}.
   */
  default Coverage visibleCoverage() {
    return coverage(log().visible());
  }

  private Coverage coverage(WinLog part) {
    return evidenceWindow()
        .map(window -> CaseViews.coverage(this, part, window))
        .orElseGet(() -> Coverage.none(ladder()));
  }

  /** Which wins of the log tell of the same thing. */
  default Duplicates duplicates() {
    return Duplicates.in(log(), defaults());
  }

  /** For every win of the log the id of its cluster: what {@link #duplicates} says of it, for much less. */
  default ImmutableMap<String, String> clusters() {
    return Duplicates.clusters(log());
  }

  /** The wins to show. */
  default PacketSelection selection() {
    return PacketSelection.of(coverage(), clusters(), defaults());
  }

  /** Why each other win is not shown. */
  default Exclusions exclusions() {
    return Exclusions.of(coverage(), clusters(), defaults());
  }

  /** What is missing. */
  default GapAnalysis gaps() {
    return CaseViews.gaps(this, coverage(), visibleCoverage());
  }

  /** The target role line by line, done already or not; an error for each line that nobody has marked. */
  default Parsed<RoleComparison> comparison() {
    return RoleComparison.of(
        ladder().expectations(targetLevel()), new Assessment(standings(), priorities()));
  }

  /** All reasons not to promote: the concerns, then the negative feedback that nobody has answered. */
  default ImmutableList<OpenConcern> openConcerns() {
    return ImmutableList.<OpenConcern>builder()
        .addAll(concerns())
        .addAll(support().openConcerns())
        .build();
  }

  /** The plan with an agreed item for every gap of a no that both sides have confirmed. */
  default DevelopmentPlan agreedPlan() {
    return decisions().plan(plan(), defaults());
  }

  /**
   * The day the next packet is handed in: as the plan says, or the cycle, or else the usual months after the case's
   * date.
   */
  default Optional<LocalDate> packetDue() {
    return plan()
        .packetDue()
        .or(() -> cycle().flatMap(PromotionCycle::packetDue))
        .or(() -> date().map(day -> day.plusMonths(defaults().planHorizonMonths())));
  }

  /** Whether it is time to ask: advice to candidate and sponsor, for no one else's eyes. */
  default Readiness readiness() {
    return CaseViews.readiness(this);
  }

  /** What stands before asking on a day. */
  default AskGate askGate(LocalDate day) {
    return CaseViews.askGate(this, day);
  }

  /** Whether the case rests on all five things that it needs. */
  default CaseHealth health() {
    return CaseHealth.of(this);
  }

  /**
   * What a month changed. It looks at the usual months up to each of two days, whatever window the case names.
   *
   * @param day the day of the review
   */
  default MonthlyReview review(LocalDate day) {
    return CaseViews.review(this, day);
  }

  /**
   * Whether the candidate waits for the step or works for it.
   *
   * @param day the day on which an offer would be mentioned
   */
  default ApproachAudit approach(LocalDate day) {
    return ApproachAudit.of(
        log(),
        ask(),
        timeline().started(),
        cycle().flatMap(PromotionCycle::review),
        business(),
        day,
        defaults());
  }

  /** The request in words, or everything that keeps it from being made. */
  default Parsed<String> pitch(Scripts scripts) {
    return PitchText.of(
        business().pitch(),
        targetLevel().name(),
        ask(),
        future(),
        OperatingWindow.of(log(), defaults()),
        scripts,
        policies());
  }

  @Value.Check
  default PromotionCase check() {
    CaseChecks.check(this);
    return log().hasWithdrawn() ? withLog(log().withoutWithdrawn()) : this;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a rubric, a log, a candidate, a current and a target level. */
  final class Builder extends ImmutablePromotionCase.Builder {
    Builder() {}
  }
}
