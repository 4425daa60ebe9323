package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.function.UnaryOperator;

/** One text in every place of a document where a text may stand. */
public final class Blocks {
  private Blocks() {}

  /** Each place has a text of its own, so that what one place loses no other can hide. */
  public static Document everywhere(UnaryOperator<String> text) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (int level = 2; level <= 4; level++) {
      blocks.add(new Heading(level, text.apply("heading" + level)));
    }
    blocks.add(
        Paragraph.of(text.apply("paragraph")),
        Facts.of(
            Fact.of("Label", text.apply("value")),
            Fact.of("Link", Inline.link(text.apply("link"), "https://a.example/x_y?b=1&amp=2"))),
        Bullets.of(
            Item.of(text.apply("bullet"), text.apply("note1"), text.apply("note2")),
            Item.of(text.apply("bullet2"))),
        Bullets.of(Item.of(text.apply("other"))),
        Numbered.of(9, Item.of(text.apply("nine")), Item.of(text.apply("ten"), text.apply("note"))),
        Numbered.of(1, Item.of(text.apply("one"))),
        new Table(
            ImmutableList.of(text.apply("column"), "b"),
            ImmutableList.of(
                ImmutableList.of(Cell.of(text.apply("row")), Cell.of(text.apply("cell"))),
                ImmutableList.of(Cell.of(), Cell.of(text.apply("last"))))),
        Quotation.of(text.apply("words"), text.apply("who")),
        Quotation.of(text.apply("more"), ""),
        FinePrint.of(text.apply("fine")),
        FinePrint.of(text.apply("print")));
    return new Document(text.apply("title"), "en", blocks.build());
  }
}
