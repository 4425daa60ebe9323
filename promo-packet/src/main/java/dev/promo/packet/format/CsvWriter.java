package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects the rows of one document, an empty row between its blocks, and writes them equally wide. */
final class CsvWriter implements Block.Visitor {
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  void document(Document document) {
    row(TextLine.of(document.title()));
    for (Block block : document.blocks()) {
      row();
      block.accept(this);
    }
  }

  String text() {
    int width = rows.stream().mapToInt(ImmutableList::size).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (ImmutableList<String> row : rows) {
      for (int i = 0; i < width; i++) {
        out.append(i == 0 ? "" : ",");
        CsvText.append(i < row.size() ? row.get(i) : "", out);
      }
      out.append('\n');
    }
    return out.toString();
  }

  @Override
  public void heading(Heading heading) {
    row(TextLine.of(heading.text()));
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    row(TextLine.of(paragraph.text()));
  }

  @Override
  public void facts(Facts facts) {
    facts.facts().forEach(fact -> row(TextLine.of(fact.label()), TextLine.of(fact.value())));
  }

  @Override
  public void bullets(Bullets bullets) {
    bullets.items().forEach(item -> rows.add(texts(item)));
  }

  @Override
  public void numbered(Numbered numbered) {
    ImmutableList<String> numbers = DocumentTexts.numbers(numbered);
    for (int i = 0; i < numbers.size(); i++) {
      rows.add(ImmutableList.<String>builder()
          .add(numbers.get(i))
          .addAll(texts(numbered.items().get(i)))
          .build());
    }
  }

  private static ImmutableList<String> texts(Item item) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts.add(TextLine.of(item.text()));
    item.notes().forEach(note -> texts.add(TextLine.of(note)));
    return texts.build();
  }

  @Override
  public void table(Table table) {
    rows.add(table.header().stream().map(TextLine::of).collect(toImmutableList()));
    table
        .rows()
        .forEach(row -> rows.add(
            row.stream().map(cell -> TextLine.of(cell.text())).collect(toImmutableList())));
  }

  @Override
  public void quotation(Quotation quotation) {
    row(TextLine.of(quotation.words()), TextLine.of(quotation.attribution()));
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    row(TextLine.of(finePrint.text()));
  }

  private void row(String... texts) {
    rows.add(ImmutableList.copyOf(texts));
  }
}
