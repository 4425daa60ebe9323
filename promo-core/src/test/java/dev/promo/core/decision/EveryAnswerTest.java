package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.CHECKPOINT;
import static dev.promo.core.decision.Answers.CONFIRMED;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.OMAR;
import static dev.promo.core.decision.Answers.SAID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.money.Money;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every combination of facts on a day on which all of them are known, judged by the guards as the rules name them: each
 * guard for itself, without regard to the order in which code asks.
 */
class EveryAnswerTest {
  private static final LocalDate DAY = CONFIRMED.plusMonths(2);

  /** What can be true of an answer. */
  enum Fact {
    LEVEL,
    EFFECTIVE_DATE,
    PAY_RISES,
    CONDITION_OPEN,
    GAP,
    EVIDENCE,
    DUE_DATE,
    CHECKPOINT,
    REVIEWER,
    CONFIRMED,
    FINAL,
    BLOCK,
    REQUESTS,
    CYCLE_CLOSED
  }

  @Test
  void every_combination_of_facts_is_exactly_one_decision() {
    for (Answer answer : Answer.values()) {
      for (Set<Fact> facts : Sets.powerSet(ImmutableSet.copyOf(Fact.values()))) {
        ImmutableList<DecisionKind> held = ImmutableList.copyOf(guards(answer, facts));
        assertEquals(1, held.size(), () -> answer + " " + facts + " fits " + held);
        assertEquals(
            held.get(0),
            Decision.of(record(answer, facts), DAY, Defaults.standard()).kind(),
            () -> answer + " " + facts);
      }
    }
  }

  /** The decisions whose guard holds. */
  private static Set<DecisionKind> guards(Answer answer, Set<Fact> facts) {
    Set<DecisionKind> held = EnumSet.noneOf(DecisionKind.class);
    boolean isWhole = facts.containsAll(EnumSet.of(Fact.LEVEL, Fact.EFFECTIVE_DATE))
        && !facts.contains(Fact.CONDITION_OPEN);
    boolean isPlan = facts.containsAll(EnumSet.of(
        Fact.GAP, Fact.EVIDENCE, Fact.DUE_DATE, Fact.CHECKPOINT, Fact.REVIEWER, Fact.CONFIRMED));
    boolean isBlocked = facts.contains(Fact.BLOCK);
    boolean leavesAWay = !Sets.intersection(
            facts, EnumSet.of(Fact.DUE_DATE, Fact.CHECKPOINT, Fact.REVIEWER))
        .isEmpty();
    boolean isLast = facts.containsAll(EnumSet.of(Fact.FINAL, Fact.GAP)) && !leavesAWay;
    boolean isOpen = answer == Answer.NO && !isBlocked && !isPlan && !isLast;
    hold(held, DecisionKind.WITHDRAWN, answer == Answer.WITHDRAWN);
    hold(
        held,
        DecisionKind.APPROVED,
        answer == Answer.YES && isWhole && facts.contains(Fact.PAY_RISES));
    hold(
        held,
        DecisionKind.APPROVED_TITLE_ONLY,
        answer == Answer.YES && isWhole && !facts.contains(Fact.PAY_RISES));
    hold(
        held,
        DecisionKind.APPROVED_PENDING,
        answer == Answer.YES && facts.contains(Fact.CONDITION_OPEN));
    hold(
        held,
        DecisionKind.NO_DECISION,
        (answer == Answer.NONE && facts.contains(Fact.CYCLE_CLOSED))
            || (answer == Answer.YES && !isWhole && !facts.contains(Fact.CONDITION_OPEN)));
    hold(held, DecisionKind.AWAITED, answer == Answer.NONE && !facts.contains(Fact.CYCLE_CLOSED));
    hold(held, DecisionKind.STRUCTURAL_BLOCK, answer == Answer.NO && isBlocked);
    hold(held, DecisionKind.DEFERRED_WITH_PLAN, answer == Answer.NO && !isBlocked && isPlan);
    hold(held, DecisionKind.REFUSED_WITH_REASONS, answer == Answer.NO && !isBlocked && isLast);
    hold(held, DecisionKind.CRITERIA_REFUSED, isOpen && facts.contains(Fact.REQUESTS));
    hold(held, DecisionKind.VAGUE_NO, isOpen && !facts.contains(Fact.REQUESTS));
    return held;
  }

  private static void hold(Set<DecisionKind> held, DecisionKind kind, boolean guard) {
    if (guard) {
      held.add(kind);
    }
  }

  private static DecisionRecord record(Answer answer, Set<Fact> facts) {
    DecisionRecord.Builder record = DecisionRecord.builder()
        .on(SAID)
        .answer(answer)
        .terms(terms(facts))
        .path(path(facts))
        .isFinal(facts.contains(Fact.FINAL))
        .isCycleClosed(facts.contains(Fact.CYCLE_CLOSED));
    if (facts.contains(Fact.GAP)) {
      record.addReasons(
          COURSE.withEvidence(COURSE.evidence().filter(text -> facts.contains(Fact.EVIDENCE))));
    }
    if (facts.contains(Fact.BLOCK)) {
      record.block(new StructuralBlock(StructuralBlock.Reason.QUOTA, SAID, Optional.empty()));
    }
    if (facts.contains(Fact.REQUESTS)) {
      record.addRequests(
          CriteriaRequest.sent(SAID.plusDays(1), Channel.EMAIL),
          CriteriaRequest.sent(SAID.plusDays(20), Channel.EMAIL));
    }
    DecisionRecord made = record.build();
    return facts.contains(Fact.CONFIRMED) ? Answers.confirmed(made) : made;
  }

  private static ApprovalTerms terms(Set<Fact> facts) {
    ApprovalTerms.Builder terms = ApprovalTerms.builder().pay(new PayChange.Unchanged());
    if (facts.contains(Fact.LEVEL)) {
      terms.level("Lead");
    }
    if (facts.contains(Fact.EFFECTIVE_DATE)) {
      terms.effective(DUE);
    }
    if (facts.contains(Fact.PAY_RISES)) {
      terms.pay(PayChange.raise(Money.of(5, "EUR"), Money.of(6, "EUR")));
    }
    if (facts.contains(Fact.CONDITION_OPEN)) {
      terms.condition(
          new Condition(Condition.Kind.BUDGET, "once there is a budget", DUE, Optional.empty()));
    }
    return terms.build();
  }

  private static PathOffered path(Set<Fact> facts) {
    return new PathOffered(
        Optional.of(DUE).filter(day -> facts.contains(Fact.DUE_DATE)),
        Optional.of(CHECKPOINT).filter(day -> facts.contains(Fact.CHECKPOINT)),
        Optional.of(OMAR).filter(person -> facts.contains(Fact.REVIEWER)),
        Optional.empty());
  }
}
