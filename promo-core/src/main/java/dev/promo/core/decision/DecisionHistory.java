package dev.promo.core.decision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.sortedCopyOf;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.CriteriaAgreement;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was asked, said and agreed about a case, as it happened.
 *
 * @param steps the states the case reached after being a draft, in order
 * @param records the answers, earliest first
 * @param agreements the versions of what would be enough, earliest first; a no that both confirmed with its gaps and
 *     dates is one as well and need not be written twice
 */
public record DecisionHistory(
    ImmutableList<CaseStep> steps,
    ImmutableList<DecisionRecord> records,
    ImmutableList<CriteriaAgreement> agreements) {
  /** Nothing has happened yet. */
  public static final DecisionHistory NONE =
      new DecisionHistory(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  public DecisionHistory {
    checkSteps(steps);
    records = sortedCopyOf(comparing(DecisionRecord::on), records);
    agreements = sortedCopyOf(comparing(CriteriaAgreement::on), agreements);
  }

  public static DecisionHistory of(DecisionRecord... records) {
    return new DecisionHistory(
        ImmutableList.of(), ImmutableList.copyOf(records), ImmutableList.of());
  }

  private static void checkSteps(ImmutableList<CaseStep> steps) {
    CaseState at = CaseState.DRAFT;
    LocalDate since = LocalDate.MIN;
    for (CaseStep step : steps) {
      checkArgument(
          at.next().contains(step.state()), "a case cannot go from %s to %s", at, step.state());
      checkArgument(
          !step.on().isBefore(since),
          "%s (%s) must not be before %s (%s)",
          step.state(),
          step.on(),
          at,
          since);
      at = step.state();
      since = step.on();
    }
  }

  /** Where the case stands. */
  public CaseState state() {
    return steps.isEmpty() ? CaseState.DRAFT : steps.get(steps.size() - 1).state();
  }

  /** Where the case may go from here: once it is decided, only where that decision leads. */
  public ImmutableSet<CaseState> next(LocalDate day, Defaults defaults) {
    if (state() != CaseState.DECIDED) {
      return state().next();
    }
    return latest(day, defaults)
        .map(decision ->
            Sets.intersection(state().next(), decision.kind().leadsTo()).immutableCopy())
        .orElse(ImmutableSet.of());
  }

  /** The last answer by a day. */
  public Optional<DecisionRecord> last(LocalDate day) {
    return Streams.findLast(until(day));
  }

  /** What the last answer by a day means. */
  public Optional<Decision> latest(LocalDate day, Defaults defaults) {
    return last(day).map(record -> Decision.of(record, day, defaults));
  }

  /** What the employer stated with the last answer as a block whatever the evidence. */
  public Optional<StructuralBlock> block() {
    return Streams.findLast(records.stream()).flatMap(DecisionRecord::block);
  }

  /** The answers by a day, earliest first. */
  Stream<DecisionRecord> until(LocalDate day) {
    return records.stream().filter(record -> !record.on().isAfter(day));
  }

  /** The criteria that both sides had last confirmed before a day. */
  public Optional<AgreedCriteria> agreedBefore(LocalDate day, Defaults defaults) {
    return Stream.concat(
            records.stream()
                .flatMap(record -> deferred(record, defaults).stream())
                .map(Decision.DeferredWithPlan::criteria),
            agreements.stream().flatMap(each -> each.agreed().stream()))
        .filter(agreed -> agreed.since().isBefore(day))
        .max(comparing(AgreedCriteria::since));
  }

  /** A plan with an agreed item for every gap of a no that both have confirmed; what is written stays as it is. */
  public DevelopmentPlan plan(DevelopmentPlan written, Defaults defaults) {
    DevelopmentPlan plan = written;
    for (DecisionRecord record : records) {
      Optional<Decision.DeferredWithPlan> deferred = deferred(record, defaults);
      if (deferred.isPresent()) {
        plan = AgreedPlan.with(plan, record, deferred.get());
      }
    }
    return plan;
  }

  /** The ids of all dimensions that answers and agreements speak of. */
  public ImmutableSet<String> dimensions() {
    return Stream.concat(
            records.stream()
                .flatMap(record -> record.reasons().stream())
                .flatMap(reason -> reason.dimension().stream()),
            agreements.stream()
                .flatMap(agreement -> agreement.criteria().stream())
                .map(criterion -> criterion.dimension()))
        .collect(toImmutableSet());
  }

  private static Optional<Decision.DeferredWithPlan> deferred(
      DecisionRecord record, Defaults defaults) {
    return record
        .agreedSince()
        .map(since -> Decision.of(record, since, defaults))
        .filter(Decision.DeferredWithPlan.class::isInstance)
        .map(Decision.DeferredWithPlan.class::cast);
  }
}
