package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.criteria.CriteriaAgreement;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.QuestionAnswer;
import dev.promo.core.decision.facts.RubricChange;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Correction;
import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import java.util.Collection;
import java.util.function.Function;

/** Goes through all that a case says of answers and agreements. What was confirmed stays confirmed in other words. */
final class DecisionRewriter {
  private final Rewriting rewriting;

  DecisionRewriter(Rewriting rewriting) {
    this.rewriting = rewriting;
  }

  DecisionHistory history(DecisionHistory history) {
    return new DecisionHistory(
        history.steps(),
        all(history.records(), this::record),
        all(history.agreements(), this::agreement));
  }

  private DecisionRecord record(DecisionRecord record) {
    DecisionRecord rewritten = DecisionRecord.builder()
        .from(record)
        .cycle(record.cycle().map(rewriting::text))
        .by(record.by().map(by -> rewriting.person(by, Part.COLLEAGUE)))
        .words(record.words().map(rewriting::text))
        .terms(terms(record.terms()))
        .reasons(all(record.reasons(), this::reason))
        .path(path(record.path()))
        .answers(all(record.answers(), this::answer))
        .rubricChange(record.rubricChange().map(this::change))
        .letter(letter(record.letter()))
        .build();
    return rewritten.withConfirmations(
        confirmations(record.confirmations(), record.text(), rewritten.text()));
  }

  private CriteriaAgreement agreement(CriteriaAgreement agreement) {
    CriteriaAgreement rewritten = new CriteriaAgreement(
        agreement.on(),
        all(agreement.criteria(), this::criterion),
        agreement.decisionOn(),
        Confirmations.NONE);
    return new CriteriaAgreement(
        rewritten.on(),
        rewritten.criteria(),
        rewritten.decisionOn(),
        confirmations(agreement.confirmations(), agreement.text(), rewritten.text()));
  }

  /** A confirmation is of a text, and so of the text that stands in its place. */
  private Confirmations confirmations(Confirmations held, String before, String after) {
    return new Confirmations(
        all(held.all(), each -> confirmation(each, TextHash.of(before), TextHash.of(after))));
  }

  private WrittenConfirmation confirmation(
      WrittenConfirmation held, TextHash before, TextHash after) {
    return new WrittenConfirmation(
        held.side(),
        rewriting.person(
            held.by(), held.side() == Side.CANDIDATE ? Part.CANDIDATE : Part.COLLEAGUE),
        held.on(),
        held.channel(),
        held.text().equals(before) ? after : held.text());
  }

  private Criterion criterion(Criterion criterion) {
    return new Criterion(
        rewriting.text(criterion.id()),
        criterion.dimension(),
        rewriting.text(criterion.evidence()),
        threshold(criterion.threshold()),
        criterion.due());
  }

  private Threshold threshold(Threshold threshold) {
    return new Threshold(
        threshold
            .number()
            .map(bar -> new Threshold.Bar(bar.kind(), bar.value(), rewriting.text(bar.unit()))),
        threshold.reach(),
        threshold.witnesses());
  }

  private ApprovalTerms terms(ApprovalTerms terms) {
    return ApprovalTerms.builder()
        .from(terms)
        .title(terms.title().map(rewriting::text))
        .level(terms.level().map(rewriting::text))
        .band(terms.band().map(rewriting::text))
        .reportsTo(terms.reportsTo().map(held -> rewriting.person(held, Part.COLLEAGUE)))
        .condition(terms.condition().map(this::condition))
        .build();
  }

  private Condition condition(Condition condition) {
    return new Condition(
        condition.kind(), rewriting.text(condition.words()), condition.by(), condition.metOn());
  }

  private StatedReason reason(StatedReason reason) {
    return StatedReason.builder()
        .from(reason)
        .words(rewriting.text(reason.words()))
        .criterion(reason.criterion().map(rewriting::text))
        .evidence(reason.evidence().map(rewriting::text))
        .threshold(threshold(reason.threshold()))
        .value(reason.value().map(rewriting::text))
        .build();
  }

  private PathOffered path(PathOffered path) {
    return new PathOffered(
        path.due(),
        path.checkpoint(),
        path.reviewer().map(held -> rewriting.person(held, Part.COLLEAGUE)),
        path.decisionOn());
  }

  private QuestionAnswer answer(QuestionAnswer answer) {
    return new QuestionAnswer(answer.question(), answer.on(), rewriting.text(answer.words()));
  }

  private RubricChange change(RubricChange change) {
    return new RubricChange(
        rewriting.text(change.version()), change.publishedOn(), change.hasTransitionRule());
  }

  private FollowUpLetter letter(FollowUpLetter letter) {
    return new FollowUpLetter(
        letter.sentOn(), letter.remindedOn(), letter.correction().map(this::correction));
  }

  private Correction correction(Correction held) {
    return new Correction(
        rewriting.person(held.by(), Part.COLLEAGUE), held.on(), rewriting.text(held.words()));
  }

  private static <T, R> ImmutableList<R> all(Collection<T> parts, Function<T, R> each) {
    return parts.stream().map(each).collect(toImmutableList());
  }
}
