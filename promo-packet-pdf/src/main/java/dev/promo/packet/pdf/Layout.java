package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Picture;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import dev.promo.packet.format.DrawnTable;
import dev.promo.packet.format.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Lays the blocks of a document out as one endless column of strips, and tags them. */
final class Layout implements Block.Visitor {
  private static final double QUOTATION_INDENT = 12;
  private static final double RULE_GREY = 0.8;
  private static final double BELOW_RULE = 6;
  private static final double ABOVE_RULE = 10;

  private final double width;
  private final LineBreaker breaker;
  private final Tables tables;
  private final Lists lists;
  private final Tag root = new Tag("Document");
  private final List<Strip> strips = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private int lastLevel = 1;
  private boolean isInFinePrint;
  private boolean isBelowText;
  private boolean isBelowRule;

  /**
   * A heading.
   *
   * @param level 1 for the title
   * @param strip the number of its first strip
   */
  record Bookmark(int level, String text, int strip) {}

  Layout(double width, LineBreaker breaker) {
    this.width = width;
    this.breaker = breaker;
    this.tables = new Tables(width, breaker);
    this.lists = new Lists(width, breaker);
  }

  void title(String title) {
    heading(1, title, TextStyle.TITLE, 0);
    strips.add(space(2));
  }

  Tag root() {
    return root;
  }

  List<Strip> strips() {
    return strips;
  }

  List<Bookmark> bookmarks() {
    return bookmarks;
  }

  void block(Block block) {
    isInFinePrint &= block instanceof FinePrint;
    int first = strips.size();
    block.accept(this);
    boolean isText = block instanceof Paragraph || block instanceof Bullets;
    if (isBelowRule && isText) {
      leave(BELOW_RULE, first);
    }
    if (isBelowText && block instanceof Facts) {
      leave(ABOVE_RULE, first);
    }
    isBelowText = isText;
    isBelowRule = block instanceof Facts || block instanceof Table || block instanceof Picture;
  }

  private void leave(double gap, int first) {
    if (first < strips.size()) {
      strips.set(first, strips.get(first).withGap(gap));
    }
  }

  /** A level that was left out above is not left out for readers that go from level to level. */
  @Override
  public void heading(Heading heading) {
    lastLevel = Math.min(heading.level(), lastLevel + 1);
    switch (heading.level()) {
      case 2 -> heading(lastLevel, heading.text(), TextStyle.SECTION, 9);
      case 3 -> heading(lastLevel, heading.text(), TextStyle.PART, 6);
      default -> heading(lastLevel, heading.text(), TextStyle.SMALL_PART, 5);
    }
  }

  private void heading(int level, String text, TextStyle style, double gap) {
    bookmarks.add(new Bookmark(level, PlainText.of(text), strips.size()));
    Tag tag = root.child("H" + level);
    columns()
        .next()
        .add(0, width, text, style, tag)
        .strips(gap)
        .forEach(strip -> strips.add(strip.keptWithNext()));
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    strips.addAll(unorphaned(columns()
        .next()
        .add(0, width, paragraph.text(), TextStyle.BODY, root.child("P"))
        .strips(3)));
  }

  @Override
  public void facts(Facts facts) {
    strips.addAll(tables.facts(facts.facts(), root));
  }

  @Override
  public void bullets(Bullets bullets) {
    strips.addAll(lists.bullets(bullets, root.child("L")));
  }

  @Override
  public void numbered(Numbered numbered) {
    strips.addAll(lists.numbered(numbered, root.child("L")));
  }

  @Override
  public void table(Table table) {
    strips.addAll(tables.table(DrawnTable.of(table), root));
  }

  @Override
  public void dotPairs(DotPairs pairs) {
    strips.addAll(tables.table(DrawnTable.of(pairs), root));
  }

  @Override
  public void coverageChart(CoverageChart chart) {
    strips.addAll(tables.table(DrawnTable.of(chart), root));
  }

  @Override
  public void quotation(Quotation quotation) {
    Tag tag = root.child("BlockQuote");
    double rest = width - QUOTATION_INDENT;
    Columns columns = columns();
    columns.next().add(QUOTATION_INDENT, rest, quotation.words(), TextStyle.BODY, tag.child("P"));
    if (!quotation.attribution().isBlank()) {
      columns.add(
          QUOTATION_INDENT,
          rest,
          "\u2014\u00A0" + quotation.attribution(),
          TextStyle.NOTE,
          tag.child("P"));
    }
    for (Strip strip : columns.strips(4)) {
      strips.add(strip.withRule(new Strip.Rule(0, 0, 1.2, strip.height(), RULE_GREY)));
    }
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    List<Strip> lines = columns()
        .next()
        .add(0, width, finePrint.text(), TextStyle.NOTE, root.child("P"))
        .strips(isInFinePrint ? 1 : 4);
    if (!isInFinePrint) {
      strips.add(space(8).withRule(new Strip.Rule(0, 8, width, 0.5, RULE_GREY)).keptWithNext());
    }
    strips.addAll(lines);
    isInFinePrint = true;
  }

  private Columns columns() {
    return new Columns(breaker);
  }

  private static Strip space(double height) {
    return new Strip(0, height, true, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** Two lines at least before and after the end of a page. */
  private static List<Strip> unorphaned(List<Strip> lines) {
    List<Strip> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isNearEdge = i == 0 || i == lines.size() - 2;
      Strip line = lines.get(i);
      kept.add(new Strip(
          line.gap(),
          line.height(),
          isNearEdge && i < lines.size() - 1,
          line.pieces(),
          line.rules(),
          line.head()));
    }
    return kept;
  }
}
