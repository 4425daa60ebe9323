package dev.promo.packet.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same document in other words: every text of it goes through a function, and nothing else changes. */
public final class DocumentRewriter implements Block.Visitor {
  private final UnaryOperator<String> words;
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();

  private DocumentRewriter(UnaryOperator<String> words) {
    this.words = words;
  }

  /** Rewrites every text. A link whose target would change becomes plain text. */
  public static Document rewrite(Document document, UnaryOperator<String> words) {
    DocumentRewriter rewriter = new DocumentRewriter(words);
    document.blocks().forEach(block -> block.accept(rewriter));
    return new Document(
        words.apply(document.title()), document.language(), rewriter.blocks.build());
  }

  @Override
  public void heading(Heading heading) {
    blocks.add(new Heading(heading.level(), words.apply(heading.text())));
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    blocks.add(new Paragraph(line(paragraph.text())));
  }

  @Override
  public void facts(Facts facts) {
    blocks.add(new Facts(facts.facts().stream()
        .map(fact -> new Fact(words.apply(fact.label()), line(fact.value())))
        .collect(toImmutableList())));
  }

  @Override
  public void bullets(Bullets bullets) {
    blocks.add(new Bullets(items(bullets.items())));
  }

  @Override
  public void numbered(Numbered numbered) {
    blocks.add(new Numbered(numbered.first(), items(numbered.items())));
  }

  @Override
  public void table(Table table) {
    blocks.add(new Table(
        table.header().stream().map(words).collect(toImmutableList()),
        table.rows().stream().map(this::row).collect(toImmutableList())));
  }

  @Override
  public void quotation(Quotation quotation) {
    blocks.add(new Quotation(line(quotation.words()), words.apply(quotation.attribution())));
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    blocks.add(new FinePrint(line(finePrint.text())));
  }

  private ImmutableList<Item> items(List<Item> items) {
    return items.stream()
        .map(item -> new Item(
            line(item.text()), item.notes().stream().map(this::line).collect(toImmutableList())))
        .collect(toImmutableList());
  }

  private ImmutableList<Cell> row(List<Cell> row) {
    return row.stream().map(cell -> new Cell(line(cell.text()))).collect(toImmutableList());
  }

  private ImmutableList<Inline> line(List<Inline> line) {
    return line.stream().map(this::inline).collect(toImmutableList());
  }

  private Inline inline(Inline inline) {
    String text = words.apply(inline.text());
    if (inline instanceof Inline.Link link && words.apply(link.target()).equals(link.target())) {
      return Inline.link(text, link.target());
    }
    return inline instanceof Inline.Strong ? Inline.strong(text) : Inline.text(text);
  }
}
