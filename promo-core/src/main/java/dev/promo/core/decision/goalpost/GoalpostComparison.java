package dev.promo.core.decision.goalpost;

import static java.util.stream.Collectors.joining;

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
      changes.add(new CriterionChange(ChangeKind.NEW, Optional.empty(), words(reason)));
    }
  }

  private void compare(Criterion criterion, StatedReason reason) {
    if (reason.dimension().filter(named -> !named.equals(criterion.dimension())).isPresent()) {
      changes.add(new CriterionChange(
          ChangeKind.SWAPPED,
          Optional.of(criterion.dimension() + ": " + criterion),
          reason.dimension().orElseThrow() + ": " + words(reason)));
    }
    if (reason.threshold().isStricterThan(criterion.threshold())) {
      add(ChangeKind.STRICTER, criterion, words(reason));
    }
    answer
        .due(reason)
        .filter(due -> due.isBefore(criterion.due()))
        .ifPresent(due -> add(ChangeKind.EARLIER, criterion, words(reason) + ", by " + due));
  }

  private void add(ChangeKind kind, Criterion criterion, String said) {
    changes.add(new CriterionChange(kind, Optional.of(criterion.toString()), said));
  }

  /** A decision that was due is put off when, before its day, a later one is named. */
  private void putOff() {
    Optional<LocalDate> was = agreed.decisionOn().filter(answer.on()::isBefore);
    Optional<LocalDate> is = answer.path().decisionOn();
    if (was.isPresent() && is.filter(was.get()::isBefore).isPresent()) {
      changes.add(new CriterionChange(
          ChangeKind.LATER, was.map(day -> "a decision on " + day), "a decision on " + is.get()));
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

  private Optional<String> whole() {
    return Optional.of(agreed.criteria().stream().map(Criterion::toString).collect(joining("; ")));
  }

  /** What was said, as a whole. */
  private String said() {
    String reasons = answer.reasons().stream().map(StatedReason::words).collect(joining("; "));
    return answer.words().orElse(reasons.isEmpty() ? "no, without a reason" : reasons);
  }

  private static String words(StatedReason reason) {
    String much = reason.threshold().toString();
    return reason.evidence().orElse(reason.words()) + (much.isEmpty() ? "" : " (" + much + ")");
  }
}
