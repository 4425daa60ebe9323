package dev.promo.packet.answer;

import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;

/** The reasons as they were heard, each with its dimension. */
final class Reasons implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    if (answered.record().reasons().isEmpty()) {
      return;
    }
    composition.section(composition.say("reasons.heading"));
    composition.add(Bullets.of(answered.record().reasons().stream()
        .map(reason -> Item.of(line(composition, reason)))
        .toArray(Item[]::new)));
  }

  private static String line(Composition composition, StatedReason reason) {
    return reason
            .dimension()
            .map(id ->
                composition
                        .promotion()
                        .rubric()
                        .dimension(id)
                        .map(RubricDimension::name)
                        .orElse(id) + ": ")
            .orElse("")
        + Phrases.sentence(reason.words());
  }
}
