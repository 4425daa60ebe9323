package dev.promo.packet.answer;

import dev.promo.core.decision.Decision;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;

/** What a vague no leaves open, as questions; the request to confirm stands by itself. */
final class Questions implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    if (!(answered.decision() instanceof Decision.VagueNo no)) {
      return;
    }
    Item[] questions = no.open().stream()
        .filter(question -> question != OpenQuestion.CONFIRMATION)
        .map(question -> Item.of(composition.wording().language().name(question)))
        .toArray(Item[]::new);
    if (questions.length > 0) {
      composition.section(composition.say("questions.heading"));
      composition.add(Bullets.of(questions));
    }
  }
}
