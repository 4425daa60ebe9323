package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;

/** Who of those with standing saw the work, and which of it; named as far as they agreed to. */
final class WhoKnows implements Section {
  @Override
  public void compose(Composition composition) {
    Multimap<String, Integer> seen = MultimapBuilder.treeKeys().treeSetValues().build();
    for (ScoredWin scored : composition.selection().byDimension().values()) {
      scored.win().corroborations().stream()
          .filter(WhoKnows::hasStanding)
          .forEach(witness -> seen.put(
              Naming.witness(witness, composition.redaction()),
              composition.number(scored).orElseThrow()));
    }
    if (!seen.isEmpty()) {
      composition.section("Who knows the work");
      composition.add(new Bullets(items(seen)));
    }
  }

  private static boolean hasStanding(Corroboration witness) {
    return witness.relation() == Relation.MANAGER || witness.relation() == Relation.SENIOR;
  }

  private static ImmutableList<Item> items(Multimap<String, Integer> seen) {
    return seen.asMap().entrySet().stream()
        .map(entry -> Item.of(
            Inline.text(entry.getKey()),
            Inline.text(": evidence "
                + entry.getValue().stream().map(String::valueOf).collect(joining(", ")) + ".")))
        .collect(toImmutableList());
  }
}
