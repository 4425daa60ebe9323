package dev.promo.rubric;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.DimensionStep;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** One step of a ladder as a Markdown table: what the level now held asks beside what the next one asks. */
public final class StepTable {
  private static final Joiner HEADINGS = Joiner.on(" / ");
  private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder()
      .extensions(ImmutableList.of(TablesExtension.create()))
      .build();

  private StepTable() {}

  /**
   * The table, under the ladder's title, with a row for each dimension of the track that leads from one level to the
   * other. It is itself a ladder of two levels, which promo reads.
   */
  public static String markdown(Rubric rubric, Level current, Level next) {
    TableBody body = new TableBody();
    for (DimensionStep step : rubric.step(current, next)) {
      body.appendChild(
          row(false, text(name(step)), behaviours(step.current()), behaviours(step.next())));
    }
    TableHead head = new TableHead();
    head.appendChild(row(true, text("Dimension"), text(current.name()), text(next.name())));
    TableBlock table = new TableBlock();
    table.appendChild(head);
    table.appendChild(body);
    Heading title = new Heading();
    title.setLevel(1);
    title.appendChild(new Text(line(rubric.title())));
    Document document = new Document();
    document.appendChild(title);
    document.appendChild(table);
    return MARKDOWN.render(document);
  }

  private static String name(DimensionStep step) {
    return HEADINGS.join(ImmutableList.<String>builder()
        .addAll(step.dimension().group())
        .add(step.dimension().name())
        .build());
  }

  @SafeVarargs
  private static TableRow row(boolean isHeader, Consumer<TableCell>... contents) {
    TableRow row = new TableRow();
    for (Consumer<TableCell> content : contents) {
      TableCell cell = new TableCell();
      cell.setHeader(isHeader);
      content.accept(cell);
      row.appendChild(cell);
    }
    return row;
  }

  private static Consumer<TableCell> text(String text) {
    return cell -> cell.appendChild(new Text(line(text)));
  }

  /** A list, since every behaviour has to be told from the next: Markdown's own lists cannot stand in a table. */
  private static Consumer<TableCell> behaviours(ImmutableList<Behaviour> behaviours) {
    return cell -> list(behaviours, cell);
  }

  private static void list(ImmutableList<Behaviour> behaviours, Node into) {
    if (behaviours.isEmpty()) {
      return;
    }
    into.appendChild(html("<ul>"));
    for (Behaviour behaviour : behaviours) {
      into.appendChild(html("<li>"));
      into.appendChild(new Text(line(behaviour.text())));
      list(behaviour.children(), into);
      into.appendChild(html("</li>"));
    }
    into.appendChild(html("</ul>"));
  }

  private static HtmlInline html(String tag) {
    HtmlInline html = new HtmlInline();
    html.setLiteral(tag);
    return html;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
