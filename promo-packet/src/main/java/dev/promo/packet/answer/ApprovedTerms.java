package dev.promo.packet.answer;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** Every term of an approval, and each that nobody said. */
final class ApprovedTerms implements AnswerPart {
  private static final String NOT_SAID = "not said";

  @Override
  public void compose(Composition composition, Answered answered) {
    ApprovalTerms terms = answered.record().terms();
    Facts facts = new Facts(ImmutableList.of(
        Fact.of("Level before", composition.promotion().currentLevel().name()),
        said(composition, "Level now", terms.level(), "level"),
        Fact.of("Title now", terms.title().or(terms::level).orElse(NOT_SAID)),
        said(composition, "Effective", terms.effective().map(LocalDate::toString), "effective"),
        said(composition, "Pay", terms.pay().map(ApprovedTerms::pay), "pay"),
        Fact.of(
            "Pay looked at again", terms.payReviewOn().map(LocalDate::toString).orElse(NOT_SAID)),
        Fact.of("Band", terms.band().orElse(NOT_SAID)),
        Fact.of(
            "Reports to",
            terms.reportsTo().map(composition.redaction()::participant).orElse(NOT_SAID)),
        Fact.of(
            "Condition",
            terms.condition().map(held -> condition(held, answered.day())).orElse("none")),
        Fact.of("Approved on", answered.record().on().toString()),
        said(
            composition,
            "In writing",
            answered.record().confirmation(Side.EMPLOYER).map(word -> source(composition, word)),
            "confirmed")));
    composition.add(facts);
  }

  /** A term that has to be there before the record is filed. */
  private static Fact said(
      Composition composition, String label, Optional<String> value, String key) {
    if (value.isEmpty()) {
      composition.notWritten(
          key, "Ask for it in writing, and write '" + key + ":' into the case file.");
    }
    return Fact.of(label, value.orElse(NOT_SAID));
  }

  private static String pay(PayChange change) {
    return change instanceof PayChange.NewAmount pay && !PayWords.isSame(pay)
        ? pay.before().map(old -> old + " before, ").orElse("") + pay.after() + " now"
        : "no change";
  }

  private static String condition(Condition condition, LocalDate day) {
    return condition.words() + " (by " + condition.by() + ", "
        + (condition.isOpen(day) ? "open" : "met") + ")";
  }

  private static String source(Composition composition, WrittenConfirmation word) {
    return composition.redaction().participant(word.by()) + ", " + Phrases.words(word.channel())
        + ", " + word.on();
  }
}
