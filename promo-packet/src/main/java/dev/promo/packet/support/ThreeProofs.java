package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Headline;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import java.util.Comparator;

/** The strongest evidence of three dimensions, under the numbers it has in the packet. */
final class ThreeProofs implements Section {
  private static final int PROOFS = 3;
  private static final Comparator<ScoredWin> STRONGEST_FIRST =
      Comparator.comparingInt((ScoredWin scored) -> scored.score().points()).reversed();

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("proofs.heading"));
    ImmutableList<Item> proofs = proofs(composition);
    if (proofs.isEmpty()) {
      composition.paragraph("proofs.none");
    } else {
      composition.add(new Bullets(proofs));
    }
  }

  /** The first of each dimension, strongest first; of equals the dimension that the ladder names first. */
  private static ImmutableList<Item> proofs(Composition composition) {
    return composition.selection().byDimension().asMap().values().stream()
        .map(wins -> wins.iterator().next())
        .sorted(STRONGEST_FIRST)
        .limit(PROOFS)
        .map(scored -> Item.of(
            Inline.strong(Headline.of(scored.win(), composition.wording().language())),
            Inline.text(" "
                + composition.say(
                    "proofs.evidence",
                    Integer.toString(composition.number(scored).orElseThrow())))))
        .collect(toImmutableList());
  }
}
