package dev.promo.core.decision.goalpost;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.gap.plan.DevelopmentPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares an answer with the criteria that both sides had confirmed before it. Each test stands on its own facts, so
 * that one answer may differ in several ways; what asks less than agreed is no change.
 *
 * <p>Nothing has changed where the candidate asked for another role, where the ladder was changed for everybody in time
 * and with a rule for the transition, and where a reason names a new and serious fact.
 */
public final class GoalpostComparison {
  private final AgreedCriteria agreed;
  private final DecisionRecord answer;
  private final DevelopmentPlan plan;
  private final List<CriterionChange> changes = new ArrayList<>();

  private GoalpostComparison(AgreedCriteria agreed, DecisionRecord answer, DevelopmentPlan plan) {
    this.agreed = agreed;
    this.answer = answer;
    this.plan = plan;
  }

  /**
   * What differs, in the order of the reasons.
   *
   * @param agreed the last criteria that both had confirmed before the answer
   * @param answer a decision, or what was said at a checkpoint
   * @param plan says which criteria were accepted or returned: an item's id is its criterion's
   */
  public static ImmutableList<CriterionChange> of(
      AgreedCriteria agreed, DecisionRecord answer, DevelopmentPlan plan) {
    return new GoalpostComparison(agreed, answer, plan).all();
  }

  private ImmutableList<CriterionChange> all() {
    boolean isAnAnswer = answer.answer() == Answer.NO || answer.answer() == Answer.NONE;
    if (!isAnAnswer || isExcused()) {
      return ImmutableList.of();
    }
    answer.reasons().stream().filter(each -> each.seriousFact().isEmpty()).forEach(this::reason);
    putOff();
    if (answer.answer() == Answer.NO && !hasOtherGround()) {
      unmet();
      unnamed();
    }
    return ImmutableList.copyOf(changes);
  }

  private boolean isExcused() {
    LocalDate due = agreed.firstDue();
    return answer.rubricChange().filter(change -> change.wasFairFor(due)).isPresent()
        || answer
            .roleChangeAskedOn()
            .filter(asked -> asked.isAfter(agreed.since()) && !asked.isAfter(answer.on()))
            .isPresent();
  }

  private void reason(StatedReason reason) {
    Optional<Criterion> criterion = new Citation(agreed, reason).criterion();
    if (criterion.isPresent()) {
      compare(criterion.get(), reason);
    } else if (new Citation(agreed, reason).isOfNothingAgreed()) {
      changes.add(new CriterionChange(ChangeKind.NEW, ImmutableList.of(), said(reason)));
    }
  }

  private void compare(Criterion criterion, StatedReason reason) {
    if (reason.dimension().filter(named -> !named.equals(criterion.dimension())).isPresent()) {
      changes.add(new CriterionChange(
          ChangeKind.SWAPPED,
          ImmutableList.of(Term.Evidence.of(criterion).in(criterion.dimension())),
          ImmutableList.of(Term.Evidence.of(reason).in(reason.dimension().orElseThrow()))));
    }
    if (reason.threshold().isStricterThan(criterion.threshold())) {
      add(ChangeKind.STRICTER, criterion, Term.Evidence.of(reason));
    }
    answer
        .due(reason)
        .filter(due -> due.isBefore(criterion.due()))
        .ifPresent(
            due -> add(ChangeKind.EARLIER, criterion, Term.Evidence.of(reason).by(due)));
  }

  private void add(ChangeKind kind, Criterion criterion, Term said) {
    changes.add(new CriterionChange(
        kind, ImmutableList.of(Term.Evidence.of(criterion)), ImmutableList.of(said)));
  }

  /** A decision that was due is put off when, before its day, a later one is named. */
  private void putOff() {
    Optional<LocalDate> was = agreed.decisionOn().filter(answer.on()::isBefore);
    Optional<LocalDate> is = answer.path().decisionOn();
    if (was.isPresent() && is.filter(was.get()::isBefore).isPresent()) {
      changes.add(new CriterionChange(
          ChangeKind.LATER,
          ImmutableList.of(new Term.DecisionDay(was.get())),
          ImmutableList.of(new Term.DecisionDay(is.get()))));
    }
  }

  private boolean hasOtherGround() {
    return answer.block().isPresent()
        || answer.reasons().stream().anyMatch(each -> each.seriousFact().isPresent())
        || agreed.hasReturned(plan, answer.on());
  }

  private void unmet() {
    if (agreed.areAccepted(plan, answer.on())) {
      changes.add(new CriterionChange(ChangeKind.UNMET_DESPITE_ACCEPTED, whole(), said()));
    }
  }

  private void unnamed() {
    if (answer.reasons().stream().noneMatch(StatedReason::isSpecific)) {
      changes.add(new CriterionChange(ChangeKind.UNNAMED, whole(), said()));
    }
  }

  private ImmutableList<Term> whole() {
    return agreed.criteria().stream().map(Term.Evidence::of).collect(toImmutableList());
  }

  /** What was said, as a whole. */
  private ImmutableList<Term> said() {
    Stream<String> words = answer.words().isPresent()
        ? answer.words().stream()
        : answer.reasons().stream().map(StatedReason::words);
    return words.map(Term.Evidence::of).collect(toImmutableList());
  }

  private static ImmutableList<Term> said(StatedReason reason) {
    return ImmutableList.of(Term.Evidence.of(reason));
  }
}
