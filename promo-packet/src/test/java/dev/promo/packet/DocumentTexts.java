package dev.promo.packet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
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
import java.util.List;
import java.util.stream.IntStream;

/** Every text a document holds, in reading order, links with their targets. */
final class DocumentTexts implements Block.Visitor {
  private final ImmutableList.Builder<String> texts = ImmutableList.builder();

  private DocumentTexts() {}

  static ImmutableList<String> of(Document document) {
    DocumentTexts all = new DocumentTexts();
    all.texts.add(document.title());
    document.blocks().forEach(block -> block.accept(all));
    return all.texts.build();
  }

  /** The words of a stretch of text. */
  static String of(Inline inline) {
    if (inline instanceof Inline.Strong strong) {
      return strong.text();
    }
    return inline instanceof Inline.Link link ? link.text() : ((Inline.Text) inline).text();
  }

  @Override
  public void heading(Heading heading) {
    texts.add(heading.text());
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    line(paragraph.text());
  }

  @Override
  public void facts(Facts facts) {
    for (Fact fact : facts.facts()) {
      texts.add(fact.label());
      line(fact.value());
    }
  }

  @Override
  public void bullets(Bullets bullets) {
    items(bullets.items());
  }

  @Override
  public void numbered(Numbered numbered) {
    texts.addAll(numbers(numbered));
    items(numbered.items());
  }

  @Override
  public void table(Table table) {
    texts.addAll(table.header());
    table.rows().forEach(row -> row.forEach(cell -> line(cell.text())));
  }

  @Override
  public void quotation(Quotation quotation) {
    line(quotation.words());
    texts.add(quotation.attribution());
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    line(finePrint.text());
  }

  /** The numbers a formatter prints before the items. */
  static ImmutableList<String> numbers(Numbered numbered) {
    return IntStream.range(0, numbered.items().size())
        .mapToObj(i -> Integer.toString(numbered.first() + i))
        .collect(toImmutableList());
  }

  private void items(List<Item> items) {
    for (Item item : items) {
      line(item.text());
      item.notes().forEach(this::line);
    }
  }

  private void line(List<Inline> line) {
    for (Inline inline : line) {
      texts.add(of(inline));
      if (inline instanceof Inline.Link link) {
        texts.add(link.target());
      }
    }
  }
}
