package dev.promo.packet.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;

/** Every text a document holds, in reading order, links with their targets. */
public final class DocumentTexts implements Block.Visitor {
  private final ImmutableList.Builder<String> texts = ImmutableList.builder();

  private DocumentTexts() {}

  /** The title and what the blocks say. */
  public static ImmutableList<String> of(Document document) {
    return ImmutableList.<String>builder()
        .add(document.title())
        .addAll(of(document.blocks()))
        .build();
  }

  /** What these blocks say. */
  public static ImmutableList<String> of(List<Block> blocks) {
    DocumentTexts all = new DocumentTexts();
    blocks.forEach(block -> block.accept(all));
    return all.texts.build();
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
  public static ImmutableList<String> numbers(Numbered numbered) {
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
      texts.add(inline.text());
      if (inline instanceof Inline.Link link) {
        texts.add(link.target());
      }
    }
  }
}
