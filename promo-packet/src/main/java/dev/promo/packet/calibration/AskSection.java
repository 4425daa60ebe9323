package dev.promo.packet.calibration;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.Thesis;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;

/** What is asked, and the case in three sentences. */
final class AskSection implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    composition.section(composition.say("ask.heading"));
    String ask = promotion.ask().map(held -> sentence(held, composition)).orElse("");
    if (ask.isEmpty()) {
      composition.notWritten(
          "ask", "Write 'ask:' with a decision and an effective date into the case file.");
      composition.paragraph("ask.none");
    } else {
      composition.add(Paragraph.of(Inline.strong(ask)));
    }
    String thesis = promotion.thesis().map(AskSection::paragraph).orElse("");
    if (thesis.isEmpty()) {
      composition.notWritten(
          "thesis", "Write 'thesis:' with the claim, its two strongest proofs and why now.");
      composition.paragraph("thesis.none");
    } else {
      composition.add(Paragraph.of(thesis));
    }
    composition.limitWords(
        ask + " " + thesis,
        composition.defaults().wordsOfThesis(),
        "ask and thesis",
        "Cut the thesis.");
  }

  private static String sentence(Ask ask, Composition composition) {
    return composition.say("ask", Phrases.withoutFullStop(ask.decision()), ask.effective());
  }

  private static String paragraph(Thesis thesis) {
    return String.join(" ", thesis.sentences().stream().map(Phrases::sentence).toList());
  }
}
