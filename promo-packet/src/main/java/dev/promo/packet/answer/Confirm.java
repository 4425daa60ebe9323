package dev.promo.packet.answer;

import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.packet.compose.Composition;
import java.time.LocalDate;

/** The request to confirm or correct the letter, with a day; once both sides have confirmed, the day of that. */
final class Confirm implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    answered
        .record()
        .agreedSince()
        .filter(day -> !day.isAfter(answered.day()))
        .ifPresentOrElse(
            day -> composition.paragraph("letter.confirmed", day),
            () -> request(composition, answered));
  }

  private static void request(Composition composition, Answered answered) {
    LocalDate sent = answered.record().letter().sentOn().orElse(answered.day());
    composition.paragraph("letter.confirm", FollowUpLetter.answerBy(sent, composition.defaults()));
  }
}
