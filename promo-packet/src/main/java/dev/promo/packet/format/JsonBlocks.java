package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.notation.Written;
import dev.promo.notation.Written.Count;
import dev.promo.notation.Written.Entries;
import dev.promo.notation.Written.Text;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageRow;
import dev.promo.packet.document.DotPair;
import dev.promo.packet.document.DotPairs;
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

/** Blocks as values to be written: each a mapping with its kind first, and every key there, also for an empty list. */
final class JsonBlocks implements Block.Visitor {
  private final ImmutableList.Builder<Written> blocks = ImmutableList.builder();

  private JsonBlocks() {}

  static Written of(List<Block> blocks) {
    JsonBlocks written = new JsonBlocks();
    blocks.forEach(block -> block.accept(written));
    return new Written.Items(written.blocks.build());
  }

  @Override
  public void heading(Heading heading) {
    add("heading", "level", new Count(heading.level()), "text", new Text(heading.text()));
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    add("paragraph", "text", line(paragraph.text()));
  }

  @Override
  public void facts(Facts facts) {
    add("facts", "facts", Written.list(facts.facts(), JsonBlocks::fact));
  }

  private static Written fact(Fact fact) {
    return entries(ImmutableMap.of("label", new Text(fact.label()), "value", line(fact.value())));
  }

  @Override
  public void bullets(Bullets bullets) {
    add("bullets", "items", items(bullets.items()));
  }

  @Override
  public void numbered(Numbered numbered) {
    add("numbered", "first", new Count(numbered.first()), "items", items(numbered.items()));
  }

  private static Written items(ImmutableList<Item> items) {
    return Written.list(
        items,
        item -> entries(ImmutableMap.of("text", line(item.text()), "notes", lines(item.notes()))));
  }

  @Override
  public void table(Table table) {
    Written rows = Written.list(table.rows(), row -> Written.list(row, cell -> line(cell.text())));
    add("table", "header", texts(table.header()), "rows", rows);
  }

  @Override
  public void dotPairs(DotPairs pairs) {
    Written all = Written.list(pairs.pairs(), JsonBlocks::pair);
    add("dot-pairs", "header", texts(pairs.header()), "pairs", all);
  }

  private static Written pair(DotPair pair) {
    return Entries.builder()
        .put("metric", pair.metric())
        .put("before", pair.before().toPlainString())
        .put("after", pair.after().toPlainString())
        .put("unit", pair.unit())
        .put("estimate", pair.estimate() ? "yes" : "no")
        .put("counted", pair.counted())
        .build();
  }

  @Override
  public void coverageChart(CoverageChart chart) {
    Written rows = Written.list(chart.rows(), JsonBlocks::row);
    add("coverage-chart", "header", texts(chart.header()), "rows", rows);
  }

  private static Written row(CoverageRow row) {
    Written shares = Written.list(
        row.shares(),
        share -> entries(
            ImmutableMap.of("shown", new Count(share.shown()), "asked", new Count(share.asked()))));
    return entries(ImmutableMap.of("name", new Text(row.name()), "shares", shares));
  }

  @Override
  public void quotation(Quotation quotation) {
    Written attribution = new Text(quotation.attribution());
    add("quotation", "words", line(quotation.words()), "attribution", attribution);
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    add("fine-print", "text", line(finePrint.text()));
  }

  private void add(String kind, String key, Written value) {
    blocks.add(entries(ImmutableMap.of("kind", new Text(kind), key, value)));
  }

  private void add(String kind, String key, Written value, String key2, Written value2) {
    blocks.add(entries(ImmutableMap.of("kind", new Text(kind), key, value, key2, value2)));
  }

  private static Written lines(ImmutableList<ImmutableList<Inline>> lines) {
    return Written.list(lines, JsonBlocks::line);
  }

  /** A plain stretch is a text by itself, so that most lines are lists of one text. */
  private static Written line(ImmutableList<Inline> line) {
    return Written.list(line, JsonBlocks::stretch);
  }

  private static Written stretch(Inline inline) {
    if (inline instanceof Inline.Link link) {
      return entries(
          ImmutableMap.of("link", new Text(link.text()), "target", new Text(link.target())));
    }
    Text text = new Text(inline.text());
    return inline instanceof Inline.Strong ? entries(ImmutableMap.of("strong", text)) : text;
  }

  private static Written texts(List<String> texts) {
    return Written.list(texts, Text::new);
  }

  private static Written entries(ImmutableMap<String, Written> entries) {
    return new Entries(entries);
  }
}
