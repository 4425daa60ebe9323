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
import dev.promo.packet.document.Paragraph;
import java.util.stream.Stream;

/**
 * What will be said against it, and what there is to answer: the packet's own reasons not to promote, and the dimensions
 * that are no pattern.
 */
final class Objections implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section("Objections that will come");
    ImmutableList<Item> items = Stream.concat(
            composition.promotion().openConcerns().stream().map(Objections::concern),
            composition.coverage().dimensions().stream()
                .filter(shown -> shown.state() != CoverageState.CONSISTENT)
                .map(shown -> dimension(shown, composition)))
        .collect(toImmutableList());
    composition.add(
        items.isEmpty()
            ? Paragraph.of(
                "Nobody has written down a reason against, and every dimension is a pattern.")
            : new Bullets(items));
  }

  private static Item concern(OpenConcern concern) {
    return Item.of(Inline.strong(Phrases.sentence(concern.concern())))
        .withNote(Inline.text(answer(concern)));
  }

  private static String answer(OpenConcern concern) {
    String seen = concern
        .evidence()
        .map(evidence -> " " + Phrases.sentence("Seen in: " + evidence))
        .orElse("");
    return concern
            .mitigation()
            .map(done -> "What is done: " + Phrases.sentence(done))
            .orElse("Nothing is done about it yet: say so.")
        + seen;
  }

  private static Item dimension(DimensionCoverage shown, Composition composition) {
    String name = shown.dimension().name();
    return shown.state() == CoverageState.NEVER
        ? Item.of(Inline.strong(name + " was not shown."))
            .withNote(Inline.text("The packet says so itself; there is nothing to answer it with."))
        : Item.of(Inline.strong(name + " is not a pattern yet."))
            .withNote(Inline.text(EvidenceNumbers.of(shown, composition)
                .map(numbers -> "Shown sometimes: evidence " + numbers + ".")
                .orElse("Shown sometimes, by evidence that the packet leaves out.")));
  }
}
