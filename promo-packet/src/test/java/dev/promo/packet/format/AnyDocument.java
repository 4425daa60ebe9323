package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageRow;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.Document;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Documents of any blocks with any texts. */
final class AnyDocument {
  private static final Arbitrary<String> TEXT = HostileTexts.any();
  private static final Arbitrary<String> NAME = TEXT.map(text -> "a" + text);

  private AnyDocument() {}

  static Arbitrary<Document> any() {
    return Combinators.combine(
            NAME, Arbitraries.of("en", "de-AT", "ar", "zh-Hant-TW"), upTo(6, block()))
        .as(Document::new);
  }

  private static Arbitrary<Block> block() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.integers().between(2, 4), TEXT).as(Heading::new),
        line().map(Paragraph::new),
        upTo(3, Combinators.combine(TEXT, line()).as(Fact::new)).map(Facts::new),
        upTo(3, item()).map(Bullets::new),
        Combinators.combine(Arbitraries.integers().between(1, 999_999), upTo(3, item()))
            .as(Numbered::new),
        table(),
        dotPairs(),
        coverageChart(),
        Combinators.combine(line(), TEXT).as(Quotation::new),
        line().map(FinePrint::new));
  }

  private static Arbitrary<Block> table() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(width -> Combinators.combine(
                exactly(width, TEXT), upTo(3, exactly(width, line().map(Cell::new))))
            .as(Table::new));
  }

  private static Arbitrary<Block> dotPairs() {
    Arbitrary<BigDecimal> value = Combinators.combine(
            Arbitraries.longs().between(-999_999_999L, 999_999_999L),
            Arbitraries.integers().between(-5, 12))
        .as(BigDecimal::valueOf);
    Arbitrary<DotPair> pair = Combinators.combine(
            NAME, value, value, TEXT, Arbitraries.of(true, false), TEXT)
        .as(DotPair::new);
    return Combinators.combine(exactly(4, TEXT), pair.list().ofMinSize(1).ofMaxSize(3))
        .as((header, pairs) -> new DotPairs(header, ImmutableList.copyOf(pairs)));
  }

  private static Arbitrary<Block> coverageChart() {
    Arbitrary<CoverageShare> share = Arbitraries.integers()
        .between(0, 40)
        .flatMap(asked ->
            Arbitraries.integers().between(0, asked).map(shown -> new CoverageShare(shown, asked)));
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(width -> Combinators.combine(
                exactly(width + 1, TEXT),
                Combinators.combine(NAME, exactly(width, share))
                    .as(CoverageRow::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3))
            .as((header, rows) -> new CoverageChart(header, ImmutableList.copyOf(rows))));
  }

  private static Arbitrary<Item> item() {
    return Combinators.combine(line(), upTo(2, line())).as(Item::new);
  }

  private static Arbitrary<ImmutableList<Inline>> line() {
    return upTo(
        3,
        Arbitraries.oneOf(
            TEXT.map(Inline::text),
            TEXT.map(Inline::strong),
            Combinators.combine(TEXT, TEXT).as(Inline::link)));
  }

  private static <T> Arbitrary<ImmutableList<T>> upTo(int most, Arbitrary<T> member) {
    return member.list().ofMaxSize(most).map(ImmutableList::copyOf);
  }

  private static <T> Arbitrary<ImmutableList<T>> exactly(int size, Arbitrary<T> member) {
    return member.list().ofSize(size).map(ImmutableList::copyOf);
  }
}
