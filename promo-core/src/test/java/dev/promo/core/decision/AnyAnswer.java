package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.AGREEMENT;
import static dev.promo.core.decision.Answers.APPROVED;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.OMAR;
import static dev.promo.core.decision.Answers.SAID;

import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.gap.StructuralBlock;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Answers with any facts, sensible or not. */
final class AnyAnswer {
  private AnyAnswer() {}

  static Arbitrary<DecisionRecord> records() {
    Arbitrary<DecisionRecord> said = Combinators.combine(
            days(), Arbitraries.of(Answer.class), reasons().list().ofMaxSize(3), paths(), terms())
        .as((on, answer, reasons, path, terms) -> DecisionRecord.builder()
            .on(on)
            .answer(answer)
            .addAllReasons(reasons)
            .path(path)
            .terms(terms)
            .build());
    return Combinators.combine(
            said,
            flags(),
            flags(),
            flags(),
            blocks().optional(),
            requests().list().ofMaxSize(3))
        .as((record, isFinal, isClosed, isConfirmed, block, requests) -> {
          DecisionRecord whole = record
              .withIsFinal(isFinal)
              .withIsCycleClosed(isClosed)
              .withBlock(block)
              .withRequests(requests);
          return isConfirmed ? Answers.confirmed(whole) : whole;
        });
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 300).map(SAID::plusDays);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<StatedReason> reasons() {
    return Arbitraries.of(
        COURSE,
        AGREEMENT,
        COURSE.withEvidence(Optional.empty()),
        AGREEMENT.withDimension(Optional.empty()),
        StatedReason.of("You are close."));
  }

  private static Arbitrary<PathOffered> paths() {
    return Combinators.combine(
            days().optional(),
            days().optional(),
            Arbitraries.just(OMAR).optional(),
            days().optional())
        .as(PathOffered::new);
  }

  private static Arbitrary<ApprovalTerms> terms() {
    Arbitrary<Condition> conditions = Combinators.combine(
            Arbitraries.of(Condition.Kind.class), days(), days().optional())
        .as((kind, by, met) -> new Condition(kind, "once it is settled", by, met));
    Arbitrary<PayChange> pay =
        Arbitraries.of(new PayChange.Unchanged(), APPROVED.terms().pay().orElseThrow());
    return Combinators.combine(
            Arbitraries.just("Lead").optional(),
            days().optional(),
            pay.optional(),
            conditions.optional())
        .as((level, effective, change, condition) -> ApprovalTerms.builder()
            .level(level)
            .effective(effective)
            .pay(change)
            .condition(condition)
            .build());
  }

  private static Arbitrary<StructuralBlock> blocks() {
    return Combinators.combine(Arbitraries.of(StructuralBlock.Reason.class), days(), flags())
        .as((reason, stated, isReviewed) -> new StructuralBlock(
            reason, stated, Optional.of(stated.plusDays(90)).filter(day -> isReviewed)));
  }

  private static Arbitrary<CriteriaRequest> requests() {
    return days().map(day -> CriteriaRequest.sent(day, Channel.EMAIL));
  }
}
