package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.win.BusinessGoal;
import dev.promo.core.win.Objective;
import java.util.Collection;
import java.util.function.Function;

/**
 * Goes through all that a case says. Whatever is new in a case is added here or in a rewriter of its room; what hides
 * names, erases somebody or gathers the people of a case then knows it.
 */
final class CaseRewriter {
  private final Rewriting rewriting;
  private final LadderRewriter ladder;
  private final PlanRewriter plan;
  private final BusinessRewriter business;
  private final DecisionRewriter decisions;

  CaseRewriter(Rewriting rewriting) {
    this.rewriting = rewriting;
    this.ladder = new LadderRewriter(rewriting);
    this.plan = new PlanRewriter(rewriting);
    this.business = new BusinessRewriter(rewriting);
    this.decisions = new DecisionRewriter(rewriting);
  }

  PromotionCase rewrite(PromotionCase promotion) {
    ImmutableMap<String, String> goals =
        rewriting.ids("goal", all(promotion.goals(), BusinessGoal::id));
    WinRewriter wins = new WinRewriter(rewriting, promotion.log(), goals);
    SupportRewriter support = new SupportRewriter(rewriting, wins.ids());
    return PromotionCase.builder()
        .from(promotion)
        .candidate(rewriting.person(promotion.candidate(), Part.CANDIDATE))
        .sponsor(promotion.sponsor().map(support::sponsor))
        .support(support.support(promotion.support()))
        .log(wins.log())
        .dismissals(dismissals(promotion.dismissals(), wins.ids()))
        .rubric(ladder.rubric(promotion.rubric()))
        .currentLevel(ladder.level(promotion.currentLevel()))
        .targetLevel(ladder.level(promotion.targetLevel()))
        .cycle(promotion.cycle().map(this::cycle))
        .confidentiality(promotion.confidentiality().map(rewriting::text))
        .standings(all(promotion.standings(), held -> standing(held, wins.ids())))
        .concerns(all(promotion.concerns(), this::concern))
        .plan(plan.plan(promotion.plan()))
        .decisions(decisions.history(promotion.decisions()))
        .missedCommitments(all(promotion.missedCommitments(), this::missed))
        .goals(business.goals(promotion.goals(), goals))
        .objectives(all(promotion.objectives(), this::objective))
        .business(business.business(promotion.business()))
        .alignment(promotion.alignment().map(this::alignment))
        .ask(promotion.ask().map(this::ask))
        .thesis(promotion.thesis().map(this::thesis))
        .future(promotion.future().map(this::future))
        .privacy(rewriting.privacy(promotion.privacy()))
        .build();
  }

  private PromotionCycle cycle(PromotionCycle cycle) {
    return new PromotionCycle(
        rewriting.text(cycle.name()),
        cycle.opens(),
        cycle.packetDue(),
        cycle.calibration(),
        cycle.effective(),
        cycle.isOffCyclePossible());
  }

  private ImmutableListMultimap<String, Dismissal> dismissals(
      ImmutableListMultimap<String, Dismissal> dismissals, ImmutableMap<String, String> ids) {
    ImmutableListMultimap.Builder<String, Dismissal> rewritten = ImmutableListMultimap.builder();
    dismissals.forEach((win, held) -> {
      if (ids.containsKey(win)) {
        rewritten.put(ids.getOrDefault(win, win), dismissal(held));
      }
    });
    return rewritten.build();
  }

  private Dismissal dismissal(Dismissal held) {
    return new Dismissal(held.rule(), rewriting.text(held.words()), rewriting.text(held.reason()));
  }

  private Standing standing(Standing standing, ImmutableMap<String, String> wins) {
    return Standing.builder()
        .from(standing)
        .translations(Maps.transformValues(standing.translations(), rewriting::text))
        .self(standing.self().map(rating -> rating(rating, wins)))
        .manager(standing.manager().map(rating -> rating(rating, wins)))
        .noOpportunity(standing.noOpportunity().map(rewriting::text))
        .build();
  }

  private Rating rating(Rating rating, ImmutableMap<String, String> wins) {
    return new Rating(
        rating.value(),
        rating.anchor().map(rewriting::text),
        all(rating.evidence(), win -> wins.getOrDefault(win, win)));
  }

  private OpenConcern concern(OpenConcern concern) {
    return OpenConcern.builder()
        .from(concern)
        .concern(rewriting.text(concern.concern()))
        .evidence(concern.evidence().map(rewriting::text))
        .mitigation(concern.mitigation().map(rewriting::text))
        .owner(concern.owner().map(owner -> rewriting.person(owner, Part.COLLEAGUE)))
        .build();
  }

  private MissedCommitment missed(MissedCommitment missed) {
    return new MissedCommitment(
        missed.on(), rewriting.text(missed.what()), missed.repair().map(rewriting::text));
  }

  private Objective objective(Objective objective) {
    return new Objective(
        rewriting.text(objective.text()),
        objective.from(),
        objective.due(),
        objective.outcome(),
        objective.result().map(rewriting::text));
  }

  private Alignment alignment(Alignment alignment) {
    return new Alignment(
        alignment.on(),
        alignment.level().map(rewriting::text),
        alignment.evidence().map(rewriting::text),
        alignment.missing().map(rewriting::text),
        alignment.since());
  }

  private Ask ask(Ask ask) {
    return new Ask(rewriting.text(ask.decision()), ask.effective());
  }

  private Thesis thesis(Thesis thesis) {
    return new Thesis(thesis.sentences().stream().map(rewriting::text).collect(toImmutableList()));
  }

  private FutureValue future(FutureValue future) {
    return new FutureValue(rewriting.text(future.responsibility()), rewriting.text(future.need()));
  }

  private static <T, R> ImmutableList<R> all(Collection<T> parts, Function<T, R> each) {
    return parts.stream().map(each).collect(toImmutableList());
  }
}
