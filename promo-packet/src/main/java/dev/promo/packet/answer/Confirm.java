package dev.promo.packet.answer;

import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Paragraph;
import java.time.LocalDate;

/** The request to confirm or correct the letter, with a day; once both sides have confirmed, the day of that. */
final class Confirm implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    composition.add(Paragraph.of(answered
        .record()
        .agreedSince()
        .filter(day -> !day.isAfter(answered.day()))
        .map(Confirm::confirmed)
        .orElseGet(() -> request(composition, answered))));
  }

  private static String confirmed(LocalDate day) {
    return "Both of us have confirmed this in writing; it holds since " + day
        + ". If it is wrong by now, please correct it.";
  }

  private static String request(Composition composition, Answered answered) {
    LocalDate sent = answered.record().letter().sentOn().orElse(answered.day());
    return "Please confirm this in writing, or correct it, by "
        + FollowUpLetter.answerBy(sent, composition.defaults())
        + ". Until then I take nothing as agreed.";
  }
}
