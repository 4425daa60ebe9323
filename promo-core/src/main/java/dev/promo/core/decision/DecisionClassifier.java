package dev.promo.core.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.decision.Decision.ApprovedPending.OpenPart;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Finds the one decision that an answer is. */
final class DecisionClassifier {
  private final DecisionRecord record;
  private final LocalDate day;
  private final Defaults defaults;

  DecisionClassifier(DecisionRecord record, LocalDate day, Defaults defaults) {
    this.record = record;
    this.day = day;
    this.defaults = defaults;
  }

  Decision classify() {
    return switch (record.answer()) {
      case WITHDRAWN -> new Decision.Withdrawn();
      case NONE -> none();
      case YES -> yes();
      case NO ->
        record
            .block()
            .filter(block -> !block.statedOn().isAfter(day))
            .<Decision>map(Decision.StructurallyBlocked::new)
            .orElseGet(this::no);
    };
  }

  private Decision none() {
    LocalDate since = record.on().plusDays(defaults.daysUntilNoDecision());
    return record.isCycleClosed() && !day.isBefore(since)
        ? new Decision.NoDecision(since)
        : new Decision.Awaited();
  }

  private Decision yes() {
    ApprovalTerms terms = record.terms();
    ImmutableSet<OpenPart> open = open(terms);
    if (!open.isEmpty()) {
      return pending(open, terms);
    }
    return terms.pay().filter(pay -> pay.rises(defaults.leastPayRisePercent())).isPresent()
        ? new Decision.Approved()
        : new Decision.ApprovedTitleOnly(terms.pay(), terms.payReviewOn());
  }

  private ImmutableSet<OpenPart> open(ApprovalTerms terms) {
    Set<OpenPart> open = EnumSet.noneOf(OpenPart.class);
    terms
        .condition()
        .filter(held -> held.isOpen(day))
        .ifPresent(held -> open.add(OpenPart.CONDITION));
    if (terms.level().isEmpty()) {
      open.add(OpenPart.LEVEL);
    }
    if (terms.effective().isEmpty()) {
      open.add(OpenPart.EFFECTIVE_DATE);
    }
    return Sets.immutableEnumSet(open);
  }

  /** Stands for some time after the condition's day or, where only a part was not said, after the answer. */
  private Decision pending(ImmutableSet<OpenPart> open, ApprovalTerms terms) {
    LocalDate from =
        terms.condition().filter(held -> held.isOpen(day)).map(Condition::by).orElse(record.on());
    LocalDate expires = from.plusDays(defaults.daysPendingStands());
    return day.isBefore(expires)
        ? new Decision.ApprovedPending(open, expires)
        : new Decision.NoDecision(expires);
  }

  private Decision no() {
    Openings openings = new Openings(record, day);
    if (openings.open().isEmpty()) {
      return openings.deferred();
    }
    if (isLastWord()) {
      return new Decision.RefusedWithReasons(specific());
    }
    return record.areCriteriaRefused(day, defaults)
        ? new Decision.CriteriaRefused()
        : new Decision.VagueNo(openings.open(), ClaimedReasons.in(record));
  }

  private boolean isLastWord() {
    return record.isFinal() && !record.path().isOffered() && !specific().isEmpty();
  }

  private ImmutableList<StatedReason> specific() {
    return record.reasons().stream().filter(StatedReason::isSpecific).collect(toImmutableList());
  }
}
