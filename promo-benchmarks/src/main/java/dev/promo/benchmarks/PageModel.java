package dev.promo.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A document as a template without logic needs it: every part says by its one field what it is. */
final class PageModel implements Block.Visitor {
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  final String head;
  final String title;
  final List<Part> parts = new ArrayList<>();
  final List<Line> fine = new ArrayList<>();
  private int headings;

  /**
   * @param head the page up to its main heading, as it is
   */
  PageModel(Document document, String head) {
    this.head = head;
    this.title = document.title();
    document.blocks().forEach(block -> block.accept(this));
  }

  /** A line's end where the engine would leave it out. */
  String newline() {
    return "\n";
  }

  @Nullable
  Footer footer() {
    return fine.isEmpty() ? null : new Footer(fine);
  }

  record Footer(List<Line> lines) {}

  record Title(int level, int number, String text) {}

  record Line(List<Span> spans) {}

  record Span(
      String open,
      @Nullable String plain,
      @Nullable String day,
      @Nullable String target,
      @Nullable String text,
      String close) {}

  record Entry(String label, List<Span> spans) {}

  record Entries(List<Entry> entries) {}

  record Point(List<Span> spans, List<Line> notes) {}

  record Listing(String open, String close, List<Point> items) {}

  record Field(String name, List<Span> spans) {}

  record Row(Line first, List<Field> others) {}

  record Grid(int number, List<String> header, List<Row> rows) {}

  record Saying(List<Span> spans, Line attribution) {}

  record Part(
      @Nullable Title heading,
      @Nullable Line paragraph,
      @Nullable Entries facts,
      @Nullable Listing list,
      @Nullable Grid table,
      @Nullable Saying quotation) {}

  @Override
  public void heading(Heading heading) {
    Title named = new Title(heading.level(), ++headings, heading.text());
    parts.add(new Part(named, null, null, null, null, null));
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    parts.add(new Part(null, line(paragraph.text()), null, null, null, null));
  }

  @Override
  public void facts(Facts facts) {
    List<Entry> entries = facts.facts().stream()
        .map(fact -> new Entry(fact.label(), spans(fact.value())))
        .toList();
    parts.add(new Part(null, null, new Entries(entries), null, null, null));
  }

  @Override
  public void bullets(Bullets bullets) {
    list("<ul>", "</ul>", bullets.items());
  }

  @Override
  public void numbered(Numbered numbered) {
    list("<ol start=\"" + numbered.first() + "\">", "</ol>", numbered.items());
  }

  private void list(String open, String close, ImmutableList<Item> items) {
    List<Point> points = items.stream()
        .map(item -> new Point(
            spans(item.text()), item.notes().stream().map(PageModel::line).toList()))
        .toList();
    parts.add(new Part(null, null, null, new Listing(open, close, points), null, null));
  }

  @Override
  public void table(Table table) {
    List<Row> rows = table.rows().stream().map(cells -> row(table, cells)).toList();
    parts.add(new Part(null, null, null, null, new Grid(headings, table.header(), rows), null));
  }

  @Override
  public void quotation(Quotation quotation) {
    Line attribution = line(ImmutableList.of(Inline.text(quotation.attribution())));
    Saying saying = new Saying(spans(quotation.words()), attribution);
    parts.add(new Part(null, null, null, null, null, saying));
  }

  @Override
  public void finePrint(FinePrint finePrint) {
    fine.add(line(finePrint.text()));
  }

  private static Row row(Table table, ImmutableList<Cell> cells) {
    List<Field> others = IntStream.range(1, cells.size())
        .mapToObj(i -> new Field(table.header().get(i), spans(cells.get(i).text())))
        .toList();
    return new Row(line(cells.get(0).text()), others);
  }

  private static Line line(ImmutableList<Inline> text) {
    return new Line(spans(text));
  }

  private static List<Span> spans(ImmutableList<Inline> text) {
    List<Span> spans = new ArrayList<>();
    for (Inline inline : text) {
      if (inline instanceof Inline.Link link) {
        spans.add(new Span("", null, null, link.target(), link.text(), ""));
      } else if (inline instanceof Inline.Strong strong) {
        spans.add(new Span("<strong>", null, null, null, null, ""));
        words(strong.text(), spans);
        spans.add(new Span("", null, null, null, null, "</strong>"));
      } else {
        words(((Inline.Text) inline).text(), spans);
      }
    }
    return spans;
  }

  /** Days are elements of their own. */
  private static void words(String text, List<Span> spans) {
    Matcher days = DAY.matcher(text);
    int done = 0;
    while (days.find()) {
      spans.add(new Span("", text.substring(done, days.start()), days.group(), null, null, ""));
      done = days.end();
    }
    spans.add(new Span("", text.substring(done), null, null, null, ""));
  }
}
