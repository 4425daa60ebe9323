package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.QuestionAnswer;
import dev.promo.core.decision.facts.RubricChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Correction;
import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.person.Person;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one answer about a promotion, and what followed it. */
final class AnswerFields {
  private final TermsFields terms;
  private final ReasonFields reasons;

  AnswerFields(TermsFields terms, ReasonFields reasons) {
    this.terms = terms;
    this.reasons = reasons;
  }

  Optional<DecisionRecord> read(Fields fields) {
    DecisionRecord.Builder record = DecisionRecord.builder();
    fields.requiredDate("date").ifPresent(record::on);
    fields.requiredChoice("answer", Answer.class).ifPresent(record::answer);
    record
        .by(People.one(fields, "by"))
        .cycle(fields.text("cycle"))
        .words(fields.text("words"))
        .terms(terms.read(fields))
        .addAllReasons(reasons.read(fields))
        .path(path(fields))
        .block(fields.fields("block").flatMap(CircumstanceFields::block))
        .claimedReason(fields.choice("claimed", StructuralBlock.Reason.class))
        .addAllRequests(requests(fields))
        .addAllAnswers(answers(fields))
        .rubricChange(fields.fields("ladder-change").flatMap(AnswerFields::rubricChange))
        .roleChangeAskedOn(fields.date("role-change-asked"))
        .letter(fields.fields("letter").flatMap(AnswerFields::letter).orElse(FollowUpLetter.DRAFT));
    fields.flag("final").ifPresent(record::isFinal);
    fields.flag("cycle-closed").ifPresent(record::isCycleClosed);
    ConfirmationFields confirmations = new ConfirmationFields(fields);
    return fields
        .build(record::build)
        .map(made -> made.withConfirmations(confirmations.read(made.text())));
  }

  private static PathOffered path(Fields fields) {
    return new PathOffered(
        fields.date("due"),
        fields.date("checkpoint"),
        People.one(fields, "reviewer"),
        fields.date("next-decision"));
  }

  private static ImmutableList<CriteriaRequest> requests(Fields fields) {
    return fields.list("requests").stream()
        .flatMap(each -> request(each).stream())
        .collect(toImmutableList());
  }

  private static Optional<CriteriaRequest> request(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<Channel> channel = fields.requiredChoice("channel", Channel.class);
    Optional<LocalDate> answered = fields.date("answered");
    Optional<LocalDate> refused = fields.date("refused");
    return fields.build(
        () -> new CriteriaRequest(on.orElseThrow(), channel.orElseThrow(), answered, refused));
  }

  private static ImmutableList<QuestionAnswer> answers(Fields fields) {
    return fields.list("answers").stream()
        .flatMap(each -> answer(each).stream())
        .collect(toImmutableList());
  }

  private static Optional<QuestionAnswer> answer(Fields fields) {
    Optional<OpenQuestion> question = fields.requiredChoice("question", OpenQuestion.class);
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> words = fields.requiredText("words");
    return fields.build(
        () -> new QuestionAnswer(question.orElseThrow(), on.orElseThrow(), words.orElseThrow()));
  }

  private static Optional<RubricChange> rubricChange(Fields fields) {
    Optional<String> version = fields.requiredText("version");
    Optional<LocalDate> published = fields.requiredDate("published");
    boolean hasRule = fields.flag("transition-rule").orElse(false);
    return fields.build(
        () -> new RubricChange(version.orElseThrow(), published.orElseThrow(), hasRule));
  }

  private static Optional<FollowUpLetter> letter(Fields fields) {
    Optional<LocalDate> sent = fields.requiredDate("sent");
    Optional<LocalDate> reminded = fields.date("reminded");
    Optional<Correction> correction = fields.fields("corrected").flatMap(AnswerFields::correction);
    return fields.build(() -> new FollowUpLetter(sent, reminded, correction));
  }

  private static Optional<Correction> correction(Fields fields) {
    Optional<Person> by = fields.required("by", People.one(fields, "by"));
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> words = fields.requiredText("words");
    return fields.build(
        () -> new Correction(by.orElseThrow(), on.orElseThrow(), words.orElseThrow()));
  }
}
