package dev.promo.core.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.OpenQuestion;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a no leaves open on a day, and what it is once nothing is. */
final class Openings {
  private final DecisionRecord record;
  private final LocalDate day;
  private final ImmutableList<StatedReason> gaps;

  Openings(DecisionRecord record, LocalDate day) {
    this.record = record;
    this.day = day;
    this.gaps = record.reasons().stream().filter(StatedReason::isGap).collect(toImmutableList());
  }

  /** The questions still open, in the order in which they are asked. */
  ImmutableSet<OpenQuestion> open() {
    Set<OpenQuestion> open = EnumSet.noneOf(OpenQuestion.class);
    ask(open, OpenQuestion.GAP, !gaps.isEmpty());
    ask(
        open,
        OpenQuestion.DIMENSION,
        record.reasons().stream().anyMatch(each -> each.dimension().isPresent()));
    ask(
        open,
        OpenQuestion.EVIDENCE,
        !gaps.isEmpty() && gaps.stream().allMatch(StatedReason::namesEvidence));
    ask(open, OpenQuestion.DUE_DATE, hasDates());
    ask(
        open,
        OpenQuestion.CHECKPOINT,
        record.path().checkpoint().filter(this::isBetween).isPresent());
    ask(open, OpenQuestion.REVIEWER, record.path().reviewer().isPresent());
    ask(open, OpenQuestion.CONFIRMATION, agreedSince().isPresent());
    return Sets.immutableEnumSet(open);
  }

  /** The decision of a no that leaves nothing open. */
  Decision deferred() {
    return new Decision.DeferredWithPlan(
        new AgreedCriteria(criteria(), record.path().decisionOn(), agreedSince().orElseThrow()),
        record.path().checkpoint().orElseThrow(),
        record.path().reviewer().orElseThrow());
  }

  private static void ask(Set<OpenQuestion> open, OpenQuestion question, boolean isAnswered) {
    if (!isAnswered) {
      open.add(question);
    }
  }

  private boolean hasDates() {
    return record.path().due().isPresent()
        || (!gaps.isEmpty() && gaps.stream().allMatch(gap -> gap.due().isPresent()));
  }

  /** Whether a checkpoint leaves time to work before it and time to change something after it. */
  private boolean isBetween(LocalDate checkpoint) {
    return checkpoint.isAfter(record.on())
        && gaps.stream().flatMap(gap -> record.due(gap).stream()).allMatch(checkpoint::isBefore)
        && record.path().due().map(checkpoint::isBefore).orElse(true);
  }

  private Optional<LocalDate> agreedSince() {
    return record.agreedSince().filter(since -> !since.isAfter(day));
  }

  private ImmutableList<Criterion> criteria() {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    Set<String> ids = new HashSet<>();
    for (StatedReason gap : gaps) {
      String id = gap.criterion().or(gap::dimension).orElseThrow();
      for (int number = 2; !ids.add(id); number++) {
        id = gap.criterion().or(gap::dimension).orElseThrow() + "-" + number;
      }
      criteria.add(new Criterion(
          id,
          gap.dimension().orElseThrow(),
          gap.evidence().orElseThrow(),
          gap.threshold(),
          record.due(gap).orElseThrow()));
    }
    return criteria.build();
  }
}
