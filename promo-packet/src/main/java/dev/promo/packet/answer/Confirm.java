package dev.promo.packet.answer;

import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Paragraph;
import java.time.LocalDate;

/** The request to confirm or correct the letter, with a day. */
final class Confirm implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    LocalDate sent = answered.record().letter().sentOn().orElse(answered.day());
    composition.add(Paragraph.of("Please confirm this in writing, or correct it, by "
        + FollowUpLetter.answerBy(sent, composition.defaults())
        + ". Until then I take nothing as agreed."));
  }
}
