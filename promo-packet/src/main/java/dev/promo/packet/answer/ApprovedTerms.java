package dev.promo.packet.answer;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** Every term of an approval, and each that nobody said. */
final class ApprovedTerms implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    new Terms(composition, answered).add();
  }

  /** The terms of one approval. */
  private record Terms(Composition composition, Answered answered) {
    void add() {
      composition.add(new Facts(ImmutableList.<Fact>builder()
          .addAll(granted(answered.record().terms()))
          .addAll(given(answered.record().terms()))
          .build()));
    }

    private ImmutableList<Fact> granted(ApprovalTerms terms) {
      return ImmutableList.of(
          fact("level-before", composition.promotion().currentLevel().name()),
          needed("level", terms.level()),
          fact("title", terms.title().or(terms::level)),
          needed("effective", terms.effective().map(LocalDate::toString)),
          needed("pay", terms.pay().map(new PayWords(composition, "approval.pay")::of)),
          fact("pay-review", terms.payReviewOn().map(LocalDate::toString)),
          fact("band", terms.band()),
          fact("reports-to", terms.reportsTo().map(composition.redaction()::participant)));
    }

    private ImmutableList<Fact> given(ApprovalTerms terms) {
      return ImmutableList.of(
          fact(
              "condition",
              terms
                  .condition()
                  .map(this::condition)
                  .orElseGet(() -> composition.say("approval.condition.none"))),
          fact("on", answered.record().on().toString()),
          needed("confirmed", answered.record().confirmation(Side.EMPLOYER).map(this::source)));
    }

    /** A term that has to be there before the record is filed. */
    private Fact needed(String key, Optional<String> value) {
      if (value.isEmpty()) {
        composition.notWritten(
            key, "Ask for it in writing, and write '" + key + ":' into the case file.");
      }
      return fact(key, value);
    }

    private Fact fact(String key, Optional<String> value) {
      return fact(key, value.orElseGet(() -> composition.say("approval.not-said")));
    }

    private Fact fact(String key, String value) {
      return Fact.of(composition.say("approval." + key), value);
    }

    private String condition(Condition held) {
      String key =
          held.isOpen(answered.day()) ? "approval.condition.open" : "approval.condition.met";
      return composition.say(key, held.words(), held.by());
    }

    private String source(WrittenConfirmation word) {
      return String.join(
          ", ",
          composition.redaction().participant(word.by()),
          composition.wording().language().name(word.channel()),
          word.on().toString());
    }
  }
}
