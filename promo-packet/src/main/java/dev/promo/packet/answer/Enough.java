package dev.promo.packet.answer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;

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
    composition.section("What would be enough");
    composition.add(Paragraph.of(
        switch (answered.policy().criteria()) {
          case SUFFICIENT_EVIDENCE -> "The evidence with which you would argue the case:";
          case CHECKLIST -> "The list as I have it:";
        }));
    composition.add(Bullets.of(named.stream()
        .map(reason -> Item.of(line(answered.record(), reason)))
        .toArray(Item[]::new)));
    composition.add(Paragraph.of("Meeting it promises no promotion."));
  }

  private static String line(DecisionRecord record, StatedReason reason) {
    String much = reason.threshold().toString();
    return reason.evidence().orElseThrow()
        + (much.isEmpty() ? "" : " (" + much + ")")
        + record.due(reason).map(day -> ", by " + day).orElse("");
  }
}
