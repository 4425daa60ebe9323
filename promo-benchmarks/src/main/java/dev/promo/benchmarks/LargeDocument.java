package dev.promo.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.win.Win;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;

/** A document that shows everything: what the target level asks, and all wins with their stories and quotations. */
final class LargeDocument {
  private LargeDocument() {}

  static Document of(PromotionCase promotion) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Heading(2, "The ladder"));
    blocks.add(new Table(
        ImmutableList.of("Dimension", "Behaviour"),
        promotion.rubric().expectations(promotion.targetLevel()).stream()
            .flatMap(asked -> asked.behaviours().stream().map(behaviour -> row(asked, behaviour)))
            .collect(toImmutableList())));
    blocks.add(new Heading(2, "The wins"));
    blocks.add(new Numbered(
        1, promotion.log().wins().stream().map(LargeDocument::item).collect(toImmutableList())));
    blocks.add(new Heading(2, "What others say"));
    promotion.log().wins().stream()
        .flatMap(win -> win.corroborations().stream())
        .forEach(seen ->
            blocks.add(Quotation.of(seen.words().orElse(""), seen.speaker().toString())));
    return new Document("All wins", "en", blocks.build());
  }

  private static ImmutableList<Cell> row(Expectation asked, Behaviour behaviour) {
    return ImmutableList.of(Cell.of(asked.dimension().name()), Cell.of(behaviour.text()));
  }

  private static Item item(Win win) {
    ImmutableList.Builder<Inline> proof = ImmutableList.builder();
    proof.add(Inline.text(win.date() + " · " + win.goal().orElse("")));
    win.artefacts()
        .forEach(artefact -> proof
            .add(Inline.text(" · "))
            .add(Inline.link(artefact.label(), artefact.address().orElse(""))));
    return new Item(
        ImmutableList.of(
            Inline.strong(win.result().orElse("")), Inline.text(" " + win.title() + ".")),
        ImmutableList.of(proof.build(), ImmutableList.of(Inline.text(win.story().orElse("")))));
  }
}
