package dev.promo.packet.answer;

import static java.util.stream.Collectors.joining;

import dev.promo.core.decision.Decision;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer as the candidate understood it. */
final class Understood implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    composition.paragraph("letter.understood");
    answered.record().words().ifPresent(words -> composition.paragraph("letter.quoted", words));
    composition.add(Paragraph.of(new Told(composition, answered).sentence()));
  }

  /** One answer in the words of a letter. */
  private record Told(Composition composition, Answered answered) {
    String sentence() {
      DecisionRecord record = answered.record();
      Decision decision = answered.decision();
      return switch (decision.kind()) {
        case APPROVED -> approved(record.terms());
        case APPROVED_PENDING ->
          composition.say("answer.pending", open((Decision.ApprovedPending) decision));
        case APPROVED_TITLE_ONLY -> titleOnly(record.terms());
        case DEFERRED_WITH_PLAN -> composition.say("answer.deferred");
        case VAGUE_NO -> vague((Decision.VagueNo) decision);
        case STRUCTURAL_BLOCK -> blocked((Decision.StructurallyBlocked) decision);
        case REFUSED_WITH_REASONS -> composition.say("answer.refused");
        case CRITERIA_REFUSED -> composition.say("answer.criteria-refused", requests(record));
        case NO_DECISION -> composition.say("answer.no-decision", record.on());
        case AWAITED -> composition.say("answer.awaited");
        case WITHDRAWN -> composition.say("answer.withdrawn");
      };
    }

    private PayWords pay() {
      return new PayWords(composition, "letter.pay");
    }

    private String approved(ApprovalTerms terms) {
      String pay = terms.pay().map(pay()::of).orElseGet(pay()::unchanged);
      return composition.say("answer.approved", granted(terms), pay);
    }

    private String granted(ApprovalTerms terms) {
      Optional<String> from = terms.effective().map(day -> composition.say("granted.from", day));
      return Stream.of(terms.title(), terms.level(), from)
          .flatMap(Optional::stream)
          .distinct()
          .collect(joining(", "));
    }

    private String open(Decision.ApprovedPending pending) {
      return pending.open().stream().map(this::open).collect(joining(", "));
    }

    private String open(Decision.ApprovedPending.OpenPart part) {
      return switch (part) {
        case CONDITION ->
          answered
              .record()
              .terms()
              .condition()
              .map(this::condition)
              .orElseGet(() -> composition.say("open.condition"));
        case LEVEL -> composition.say("open.level");
        case EFFECTIVE_DATE -> composition.say("open.effective");
      };
    }

    private String condition(Condition held) {
      return composition.say("open.condition.by", held.words(), held.by());
    }

    private String titleOnly(ApprovalTerms terms) {
      String granted = granted(terms);
      String answer = terms
          .pay()
          .map(change -> composition.say("answer.title-only", granted, pay().of(change)))
          .orElseGet(() -> composition.say("answer.title-only.silent", granted));
      return followed(
          answer,
          terms
              .payReviewOn()
              .map(day -> composition.say("answer.pay-review", day))
              .or(() -> wish(answered.policy().dryPromotion())));
    }

    private Optional<String> wish(DryPromotionPolicy policy) {
      return switch (policy) {
        case ASK_FOR_PAY_DATE -> Optional.of(composition.say("wish.pay-date"));
        case ACCEPT -> Optional.of(composition.say("wish.accept"));
        case DECLINE -> Optional.of(composition.say("wish.decline"));
        case USE_OUTSIDE -> Optional.empty();
      };
    }

    private String vague(Decision.VagueNo no) {
      return followed(
          composition.say("answer.vague"),
          no.claimedReason()
              .map(composition.wording().language()::name)
              .map(reason -> composition.say("answer.claimed", reason)));
    }

    private String blocked(Decision.StructurallyBlocked blocked) {
      String reason = composition.wording().language().name(blocked.block().reason());
      return followed(
          composition.say("answer.blocked", reason),
          blocked
              .reviewOn()
              .map(day -> composition.say("answer.review", day))
              .or(() -> Optional.of(composition.say("answer.review.when"))));
    }

    private String requests(DecisionRecord record) {
      return record.requests().stream()
          .map(CriteriaRequest::on)
          .map(LocalDate::toString)
          .reduce((first, next) -> composition.say("answer.days", first, next))
          .orElse("");
    }

    private static String followed(String sentence, Optional<String> next) {
      return sentence + next.map(more -> " " + more).orElse("");
    }
  }
}
