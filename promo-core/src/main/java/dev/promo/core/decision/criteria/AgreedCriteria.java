package dev.promo.core.decision.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanStatus;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Criteria that both sides have confirmed in writing.
 *
 * @param criteria at least one, no two with one id
 * @param decisionOn the day of the next decision, where one was named
 * @param since the day from which both had confirmed them
 */
public record AgreedCriteria(
    ImmutableList<Criterion> criteria, Optional<LocalDate> decisionOn, LocalDate since) {
  public AgreedCriteria {
    checkCriteria(criteria);
  }

  static void checkCriteria(ImmutableList<Criterion> criteria) {
    checkArgument(!criteria.isEmpty(), "an agreement needs at least one criterion");
    Set<String> ids = new HashSet<>();
    for (Criterion criterion : criteria) {
      checkArgument(ids.add(criterion.id()), "two criteria have the id '%s'", criterion.id());
    }
  }

  /** The criterion with an id. */
  public Optional<Criterion> criterion(String id) {
    return criteria.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Whether every criterion was accepted by a day: each is a plan item with its id that the sponsor accepted. */
  public boolean areAccepted(DevelopmentPlan plan, LocalDate day) {
    return answered(plan, PlanStatus.ACCEPTED, day).size() == criteria.size();
  }

  /** Whether the evidence for some criterion was returned in writing by a day. */
  public boolean hasReturned(DevelopmentPlan plan, LocalDate day) {
    return !answered(plan, PlanStatus.RETURNED, day).isEmpty();
  }

  /** The first day by which some criterion is to be met. */
  public LocalDate firstDue() {
    return criteria.stream().map(Criterion::due).min(naturalOrder()).orElseThrow();
  }

  /** The criteria whose plan item has a status by a written answer of that day or before. */
  private ImmutableSet<String> answered(DevelopmentPlan plan, PlanStatus status, LocalDate day) {
    return plan.items().stream()
        .filter(item -> item.status() == status
            && item.answer().filter(word -> !word.on().isAfter(day)).isPresent())
        .map(PlanItem::id)
        .filter(id -> criterion(id).isPresent())
        .collect(toImmutableSet());
  }
}
