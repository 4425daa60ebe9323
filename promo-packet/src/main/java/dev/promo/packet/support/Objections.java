package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import java.util.stream.Stream;

/**
 * What will be said against it, and what there is to answer: the packet's own reasons not to promote, and the dimensions
 * that are no pattern.
 */
final class Objections implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("objections.heading"));
    ImmutableList<Item> items = Stream.concat(
            composition.promotion().openConcerns().stream()
                .map(concern -> concern(concern, composition)),
            composition.coverage().dimensions().stream()
                .filter(shown -> shown.state() != CoverageState.CONSISTENT)
                .map(shown -> dimension(shown, composition)))
        .collect(toImmutableList());
    if (items.isEmpty()) {
      composition.paragraph("objections.none");
    } else {
      composition.add(new Bullets(items));
    }
  }

  private static Item concern(OpenConcern concern, Composition composition) {
    return Item.of(Inline.strong(Phrases.sentence(concern.concern())))
        .withNote(Inline.text(answer(concern, composition)));
  }

  private static String answer(OpenConcern concern, Composition composition) {
    String seen = concern
        .evidence()
        .map(evidence -> " " + Phrases.sentence(composition.say("concerns.seen-in", evidence)))
        .orElse("");
    return concern
            .mitigation()
            .map(done -> composition.say("objections.done", Phrases.sentence(done)))
            .orElseGet(() -> composition.say("objections.undone"))
        + seen;
  }

  private static Item dimension(DimensionCoverage shown, Composition composition) {
    String name = shown.dimension().name();
    return shown.state() == CoverageState.NEVER
        ? Item.of(Inline.strong(composition.say("concerns.gap", name)))
            .withNote(Inline.text(composition.say("objections.unanswerable")))
        : Item.of(Inline.strong(composition.say("objections.no-pattern", name)))
            .withNote(Inline.text(EvidenceNumbers.of(shown, composition)
                .map(numbers -> composition.say("objections.sometimes", numbers))
                .orElseGet(() -> composition.say("objections.left-out"))));
  }
}
