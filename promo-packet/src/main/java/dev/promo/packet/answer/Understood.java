package dev.promo.packet.answer;

import static java.util.stream.Collectors.joining;

import dev.promo.core.decision.Decision;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer as the candidate understood it. */
final class Understood implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    composition.add(Paragraph.of("This is what I took from it. Where I am wrong, please say so."));
    answered
        .record()
        .words()
        .ifPresent(words -> composition.add(Paragraph.of("As you put it: “" + words + "”")));
    composition.add(Paragraph.of(sentence(answered)));
  }

  private static String sentence(Answered answered) {
    DecisionRecord record = answered.record();
    Decision decision = answered.decision();
    return switch (decision.kind()) {
      case APPROVED ->
        "The answer is yes: " + granted(record.terms()) + ", with "
            + record.terms().pay().map(PayWords::of).orElse(PayWords.NO_CHANGE) + ".";
      case APPROVED_PENDING ->
        "The answer is yes, and still open is " + open(decision, record) + ".";
      case APPROVED_TITLE_ONLY -> titleOnly(answered);
      case DEFERRED_WITH_PLAN ->
        "The answer is not yet, and we have agreed in writing what would change it.";
      case VAGUE_NO ->
        "The answer is not yet."
            + decision
                .structuralReason()
                .map(reason -> " The reason I heard is " + reason
                    + "; it was not stated as a block that holds whatever the evidence.")
                .orElse("");
      case STRUCTURAL_BLOCK -> blocked(decision);
      case REFUSED_WITH_REASONS -> "The answer is no, and it is the last word for this role.";
      case CRITERIA_REFUSED ->
        "The answer is not yet. What would be enough I have asked in writing on "
            + record.requests().stream()
                .map(request -> request.on().toString())
                .collect(joining(" and on "))
            + ", and it is still open.";
      case NO_DECISION ->
        "The day of the decision was " + record.on()
            + ", and I know of no answer that holds today.";
      case AWAITED -> "Nothing is decided yet.";
      case WITHDRAWN -> "I have taken my case back.";
    };
  }

  private static String granted(ApprovalTerms terms) {
    return Stream.of(terms.title(), terms.level(), terms.effective().map(day -> "from " + day))
        .flatMap(Optional::stream)
        .distinct()
        .collect(joining(", "));
  }

  private static String open(Decision decision, DecisionRecord record) {
    Optional<Condition> condition = record.terms().condition();
    return ((Decision.ApprovedPending) decision)
        .open().stream()
            .map(part -> switch (part) {
              case CONDITION ->
                condition
                    .map(held -> held.words() + " (by " + held.by() + ")")
                    .orElse("a condition");
              case LEVEL -> "the level";
              case EFFECTIVE_DATE -> "the day it takes effect";
            })
            .collect(joining(", "));
  }

  private static String titleOnly(Answered answered) {
    ApprovalTerms terms = answered.record().terms();
    String pay = terms
        .pay()
        .map(change -> " with " + PayWords.of(change) + ".")
        .orElse(
            " and pay was not spoken of, so I take it that there is " + PayWords.NO_CHANGE + ".");
    return "The answer is yes to the title: " + granted(terms) + "," + pay
        + terms
            .payReviewOn()
            .map(day -> " Pay is looked at again on " + day + ", as agreed.")
            .orElseGet(() -> wish(answered.policy().dryPromotion()));
  }

  private static String wish(DryPromotionPolicy policy) {
    return switch (policy) {
      case ASK_FOR_PAY_DATE -> " On which day will pay be looked at again?";
      case ACCEPT -> " I take the title as it is.";
      case DECLINE -> " I would rather wait with the title until pay comes with it.";
      case USE_OUTSIDE -> "";
    };
  }

  private static String blocked(Decision decision) {
    return "The answer is no for now, whatever the evidence: "
        + decision.structuralReason().orElse("a structural reason") + "."
        + Optional.of(decision)
            .filter(Decision.StructurallyBlocked.class::isInstance)
            .flatMap(held -> ((Decision.StructurallyBlocked) held).reviewOn())
            .map(day -> " It is looked at again on " + day + ".")
            .orElse(" On which day is it looked at again?");
  }
}
