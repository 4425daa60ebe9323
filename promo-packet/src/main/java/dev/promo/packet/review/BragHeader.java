package dev.promo.packet.review;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;

/** Whose log of which days, and how much is in it. */
final class BragHeader implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    ImmutableList<Win> wins = promotion.log().wins();
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(new Fact(
        composition.say("review.name"),
        Naming.withRole(promotion.candidate(), composition.redaction())));
    facts.add(Fact.of(composition.say("review.level"), promotion.currentLevel().name()));
    if (!wins.isEmpty()) {
      facts.add(Fact.of(
          composition.say("brag.entries"),
          composition.say("brag.entries.count", wins.size(), days(wins, composition))));
    }
    composition.add(new Facts(facts.build()));
  }

  private static String days(ImmutableList<Win> newestFirst, Composition composition) {
    return composition
        .wording()
        .days(new EvidenceWindow(
            newestFirst.get(newestFirst.size() - 1).date(), newestFirst.get(0).date()));
  }
}
