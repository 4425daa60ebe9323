package dev.promo.packet.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;

/** The evidence that was named as enough. */
final class Enough implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    ImmutableList<StatedReason> named = answered.record().reasons().stream()
        .filter(reason -> reason.evidence().isPresent())
        .collect(toImmutableList());
    if (named.isEmpty()) {
      return;
    }
    composition.section(composition.say("enough.heading"));
    composition.paragraph(
        switch (answered.policy().criteria()) {
          case SUFFICIENT_EVIDENCE -> "enough.evidence";
          case CHECKLIST -> "enough.checklist";
        });
    composition.add(Bullets.of(named.stream()
        .map(reason -> Item.of(line(composition, answered.record(), reason)))
        .toArray(Item[]::new)));
    composition.paragraph("enough.no-promise");
  }

  private static String line(Composition composition, DecisionRecord record, StatedReason reason) {
    return new CriterionWords(composition)
        .of(reason.evidence().orElseThrow(), reason.threshold(), record.due(reason));
  }
}
