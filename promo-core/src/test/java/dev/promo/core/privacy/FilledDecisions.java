package dev.promo.core.privacy;

import static dev.promo.core.privacy.FilledCase.DAY;
import static dev.promo.core.privacy.FilledCase.NAMED;
import static dev.promo.core.privacy.FilledCase.SOMEBODY;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.CaseState;
import dev.promo.core.decision.CaseStep;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.criteria.CriteriaAgreement;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.facts.QuestionAnswer;
import dev.promo.core.decision.facts.RubricChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Correction;
import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.win.Reach;
import java.math.BigDecimal;
import java.util.Optional;

/** What was answered and agreed in the {@link FilledCase}. */
final class FilledDecisions {
  private static final Threshold THRESHOLD = new Threshold(
      Optional.of(new Threshold.Bar(Threshold.Bar.Kind.AT_LEAST, BigDecimal.ONE, NAMED)),
      Optional.of(Reach.TEAM),
      Optional.of(2));
  private static final StructuralBlock BLOCK =
      new StructuralBlock(StructuralBlock.Reason.BUDGET, DAY, Optional.of(DAY.plusDays(1)));

  private FilledDecisions() {}

  static DecisionHistory of() {
    return new DecisionHistory(
        ImmutableList.of(new CaseStep(CaseState.ALIGNED, DAY)),
        ImmutableList.of(confirmed(record())),
        ImmutableList.of(agreement()));
  }

  private static DecisionRecord record() {
    return DecisionRecord.builder()
        .on(DAY)
        .answer(Answer.NO)
        .cycle(NAMED)
        .by(SOMEBODY)
        .words(NAMED)
        .terms(terms())
        .addReasons(StatedReason.builder()
            .words(NAMED)
            .criterion(NAMED)
            .dimension("scope")
            .evidence(NAMED)
            .threshold(THRESHOLD)
            .due(DAY)
            .value(NAMED)
            .seriousFact(StatedReason.SeriousFact.CONDUCT)
            .build())
        .path(new PathOffered(
            Optional.of(DAY.plusDays(2)),
            Optional.of(DAY.plusDays(1)),
            Optional.of(SOMEBODY),
            Optional.of(DAY.plusDays(3))))
        .block(BLOCK)
        .claimedReason(StructuralBlock.Reason.BUDGET)
        .addRequests(new CriteriaRequest(DAY, Channel.EMAIL, Optional.of(DAY), Optional.empty()))
        .addRequests(new CriteriaRequest(DAY, Channel.EMAIL, Optional.empty(), Optional.of(DAY)))
        .addAnswers(new QuestionAnswer(OpenQuestion.GAP, DAY, NAMED))
        .rubricChange(new RubricChange(NAMED, DAY, true))
        .roleChangeAskedOn(DAY)
        .letter(new FollowUpLetter(
            Optional.of(DAY), Optional.of(DAY), Optional.of(new Correction(SOMEBODY, DAY, NAMED))))
        .build();
  }

  private static ApprovalTerms terms() {
    return ApprovalTerms.builder()
        .title(NAMED)
        .level(NAMED)
        .effective(DAY)
        .pay(new PayChange.Unchanged())
        .payReviewOn(DAY)
        .band(NAMED)
        .reportsTo(SOMEBODY)
        .condition(new Condition(Condition.Kind.values()[0], NAMED, DAY, Optional.of(DAY)))
        .build();
  }

  private static DecisionRecord confirmed(DecisionRecord record) {
    return record.withConfirmations(confirmations(record.text()));
  }

  private static CriteriaAgreement agreement() {
    CriteriaAgreement bare = new CriteriaAgreement(
        DAY,
        ImmutableList.of(new Criterion(NAMED, "scope", NAMED, THRESHOLD, DAY)),
        Optional.of(DAY.plusDays(1)),
        Confirmations.NONE);
    return new CriteriaAgreement(
        bare.on(), bare.criteria(), bare.decisionOn(), confirmations(bare.text()));
  }

  private static Confirmations confirmations(String text) {
    TextHash hash = TextHash.of(text);
    return new Confirmations(ImmutableList.of(
        new WrittenConfirmation(Side.CANDIDATE, SOMEBODY, DAY, Channel.EMAIL, hash),
        new WrittenConfirmation(Side.EMPLOYER, SOMEBODY, DAY, Channel.EMAIL, hash)));
  }

  /** Whether both sides have confirmed all of it as it stands. */
  static boolean isConfirmed(DecisionHistory history) {
    return history.records().stream().allMatch(each -> each.agreedSince().isPresent())
        && history.agreements().stream().allMatch(each -> each.agreed().isPresent());
  }
}
