package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Fields;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageRow;
import dev.promo.packet.document.CoverageShare;
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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Reads one block out of its mapping. */
final class JsonBlockReader {
  private static final int LARGEST = 999_999;

  private enum Kind {
    HEADING,
    PARAGRAPH,
    FACTS,
    BULLETS,
    NUMBERED,
    TABLE,
    DOT_PAIRS,
    COVERAGE_CHART,
    QUOTATION,
    FINE_PRINT
  }

  private final Fields block;
  private final JsonLines lines;

  JsonBlockReader(Fields block) {
    this.block = block;
    this.lines = new JsonLines(block);
  }

  Optional<? extends Block> read() {
    return block.requiredChoice("kind", Kind.class).flatMap(this::read);
  }

  private Optional<? extends Block> read(Kind kind) {
    return switch (kind) {
      case HEADING -> heading();
      case PARAGRAPH -> line("text", Paragraph::new);
      case FACTS -> list("facts", JsonBlockReader::fact, Facts::new);
      case BULLETS -> list("items", JsonBlockReader::item, Bullets::new);
      case NUMBERED -> numbered();
      case TABLE -> table();
      case DOT_PAIRS -> dotPairs();
      case COVERAGE_CHART -> coverageChart();
      case QUOTATION -> quotation();
      case FINE_PRINT -> line("text", FinePrint::new);
    };
  }

  private Optional<Heading> heading() {
    Optional<Integer> level = block.required("level", block.integer("level", 2, 4));
    Optional<String> text = text(block, "text");
    return block.build(() -> new Heading(level.orElseThrow(), text.orElseThrow()));
  }

  private Optional<Block> line(String key, Function<ImmutableList<Inline>, Block> kind) {
    Optional<ImmutableList<Inline>> line = lines.line(key);
    return block.build(() -> kind.apply(line.orElseThrow()));
  }

  private <T> Optional<Block> list(
      String key, Function<Fields, Optional<T>> member, Function<ImmutableList<T>, Block> kind) {
    ImmutableList<T> members = members(block, key, member);
    return block.build(() -> kind.apply(members));
  }

  private Optional<Numbered> numbered() {
    Optional<Integer> first = block.required("first", block.integer("first", 1, LARGEST));
    ImmutableList<Item> items = members(block, "items", JsonBlockReader::item);
    return block.build(() -> new Numbered(first.orElseThrow(), items));
  }

  private Optional<Table> table() {
    Optional<ImmutableList<String>> header = lines.texts("header");
    Optional<ImmutableList<ImmutableList<Cell>>> rows = lines.rows("rows");
    return block.build(() -> new Table(header.orElseThrow(), rows.orElseThrow()));
  }

  private Optional<DotPairs> dotPairs() {
    Optional<ImmutableList<String>> header = lines.texts("header");
    Optional<ImmutableList<DotPair>> pairs = all(block, "pairs", JsonBlockReader::pair);
    return block.build(() -> new DotPairs(header.orElseThrow(), pairs.orElseThrow()));
  }

  private Optional<CoverageChart> coverageChart() {
    Optional<ImmutableList<String>> header = lines.texts("header");
    Optional<ImmutableList<CoverageRow>> rows = all(block, "rows", JsonBlockReader::row);
    return block.build(() -> new CoverageChart(header.orElseThrow(), rows.orElseThrow()));
  }

  private Optional<Quotation> quotation() {
    Optional<ImmutableList<Inline>> words = lines.line("words");
    Optional<String> attribution = text(block, "attribution");
    return block.build(() -> new Quotation(words.orElseThrow(), attribution.orElseThrow()));
  }

  private static Optional<Fact> fact(Fields fact) {
    Optional<String> label = text(fact, "label");
    Optional<ImmutableList<Inline>> value = new JsonLines(fact).line("value");
    return fact.build(() -> new Fact(label.orElseThrow(), value.orElseThrow()));
  }

  private static Optional<Item> item(Fields item) {
    JsonLines lines = new JsonLines(item);
    Optional<ImmutableList<Inline>> text = lines.line("text");
    Optional<ImmutableList<ImmutableList<Inline>>> notes = lines.lines("notes");
    return item.build(() -> new Item(text.orElseThrow(), notes.orElseThrow()));
  }

  private static Optional<DotPair> pair(Fields pair) {
    Optional<String> metric = text(pair, "metric");
    Optional<BigDecimal> before = pair.requiredDecimal("before");
    Optional<BigDecimal> after = pair.requiredDecimal("after");
    Optional<String> unit = text(pair, "unit");
    Optional<Boolean> estimate = pair.required("estimate", pair.flag("estimate"));
    Optional<String> counted = text(pair, "counted");
    return pair.build(() -> new DotPair(
        metric.orElseThrow(),
        before.orElseThrow(),
        after.orElseThrow(),
        unit.orElseThrow(),
        estimate.orElseThrow(),
        counted.orElseThrow()));
  }

  private static Optional<CoverageRow> row(Fields row) {
    Optional<String> name = text(row, "name");
    Optional<ImmutableList<CoverageShare>> shares = all(row, "shares", JsonBlockReader::share);
    return row.build(() -> new CoverageRow(name.orElseThrow(), shares.orElseThrow()));
  }

  private static Optional<CoverageShare> share(Fields share) {
    Optional<Integer> shown = share.required("shown", share.integer("shown", 0, LARGEST));
    Optional<Integer> asked = share.required("asked", share.integer("asked", 0, LARGEST));
    return share.build(() -> new CoverageShare(shown.orElseThrow(), asked.orElseThrow()));
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields.required(key, fields.verbatim(key));
  }

  /** What is drawn is drawn whole: one bad member costs all of them. */
  private static <T> Optional<ImmutableList<T>> all(
      Fields fields, String key, Function<Fields, Optional<T>> member) {
    ImmutableList<Fields> written = list(fields, key);
    return fields.required(
        key, Optional.of(good(written, member)).filter(read -> read.size() == written.size()));
  }

  private static <T> ImmutableList<T> members(
      Fields fields, String key, Function<Fields, Optional<T>> member) {
    return good(list(fields, key), member);
  }

  /** A key that is not there costs the mapping. */
  private static ImmutableList<Fields> list(Fields fields, String key) {
    fields.required(key, fields.node(key));
    return fields.list(key);
  }

  private static <T> ImmutableList<T> good(
      ImmutableList<Fields> written, Function<Fields, Optional<T>> member) {
    return written.stream().flatMap(each -> member.apply(each).stream()).collect(toImmutableList());
  }
}
