package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One piece of work that is to close a gap, and how far it has come.
 *
 * <p>A draft may still have dates that do not fit or no business value; {@link PlanCheck} says so.
 */
@Value.Immutable
@PromoStyle
public sealed interface PlanItem extends WithPlanItem permits ImmutablePlanItem {
  /** Names the item inside its plan. */
  String id();

  /** The id of the dimension whose gap it is to close. */
  String dimension();

  /** The line of the ladder, or what somebody said would count, in their words. */
  Optional<String> expectation();

  /** What the candidate will do, in present work. */
  String action();

  /** What the organisation has of it. */
  Optional<String> businessValue();

  /** What will exist then. */
  Optional<ExpectedEvidence> evidence();

  @Value.Default
  default PlanOwner owner() {
    return PlanOwner.CANDIDATE;
  }

  /** Who helps. */
  Optional<Person> supporter();

  LocalDate start();

  /** The day on which both look at it. */
  LocalDate checkpoint();

  LocalDate due();

  @Value.Default
  default PlanStatus status() {
    return PlanStatus.PROPOSED;
  }

  /** The sponsor's agreement that this would count. */
  Optional<SponsorWord> agreement();

  /** The day the evidence was last handed to the sponsor. */
  Optional<LocalDate> submittedOn();

  /** The sponsor's word by which the item was accepted, returned or dropped. */
  Optional<SponsorWord> answer();

  /** Whether evidence waits for an answer since {@link Defaults#daysToAnswer()} days. It is not accepted by that. */
  default boolean isUnanswered(LocalDate day, Defaults defaults) {
    return status() == PlanStatus.EVIDENCE_SUBMITTED
        && submittedOn()
            .filter(since -> !day.isBefore(since.plusDays(defaults.daysToAnswer())))
            .isPresent();
  }

  /** Whether there is still work to do after the day it was due; who waits for an answer is not late. */
  default boolean isOverdue(LocalDate day) {
    return status().isActive() && status() != PlanStatus.EVIDENCE_SUBMITTED && day.isAfter(due());
  }

  /** Whether the sponsor agreed to it and nobody gave it up. */
  default boolean isAgreed() {
    return agreement().isPresent()
        && status() != PlanStatus.PROPOSED
        && status() != PlanStatus.DROPPED;
  }

  /** The sponsor agrees to a proposal. */
  default PlanItem agree(SponsorWord word) {
    return to(PlanStatus.AGREED).agreement(word).build();
  }

  /** The work begins, or begins again after a return. */
  default PlanItem begin() {
    return to(PlanStatus.IN_PROGRESS).answer(Optional.empty()).build();
  }

  /** The evidence is handed to the sponsor. */
  default PlanItem submit(LocalDate day) {
    return to(PlanStatus.EVIDENCE_SUBMITTED).submittedOn(day).build();
  }

  /** The sponsor writes that it counts. */
  default PlanItem accept(SponsorWord word) {
    return to(PlanStatus.ACCEPTED).answer(word).build();
  }

  /** The sponsor writes what is missing. */
  default PlanItem returned(SponsorWord reason) {
    return to(PlanStatus.RETURNED).answer(reason).build();
  }

  /** Both give it up; the sponsor's word says why. */
  default PlanItem drop(SponsorWord reason) {
    return to(PlanStatus.DROPPED).answer(reason).build();
  }

  private Builder to(PlanStatus next) {
    checkArgument(
        status().next().contains(next), "item '%s' cannot go from %s to %s", id(), status(), next);
    return builder().from(this).status(next);
  }

  @Value.Check
  default void check() {
    checkArgument(!id().isBlank(), "the id of a plan item must not be blank");
    checkArgument(!dimension().isBlank(), "item '%s' must name a dimension", id());
    checkArgument(!action().isBlank(), "the action of item '%s' must not be blank", id());
    checkArgument(
        status() != PlanStatus.EVIDENCE_SUBMITTED || submittedOn().isPresent(),
        "item '%s' is submitted, so it must say when",
        id());
    checkArgument(
        answer().isPresent() || !needsAnswer(),
        "item '%s' is %s, which needs the sponsor's written word",
        id(),
        status());
  }

  private boolean needsAnswer() {
    return status() == PlanStatus.ACCEPTED
        || status() == PlanStatus.RETURNED
        || status() == PlanStatus.DROPPED;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs an id, a dimension, an action and the three dates. */
  final class Builder extends ImmutablePlanItem.Builder {
    Builder() {}
  }
}
