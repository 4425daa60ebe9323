package dev.promo.packet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.core.PromotionCase;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.stream.Stream;

/** What a reader of a packet finds where; text without what sets it off. */
public final class PacketReader {
  private final ImmutableList<Block> blocks;

  private PacketReader(Document document) {
    blocks = document.blocks();
  }

  /** Reads another document than the packet. */
  public static PacketReader of(Document document) {
    return new PacketReader(document);
  }

  public static PacketReader of(PromotionCase promotion) {
    return new PacketReader(document(promotion));
  }

  public static Document document(PromotionCase promotion) {
    return CalibrationPacket.of(promotion).value().orElseThrow();
  }

  /** The headings of the given level. */
  public ImmutableList<String> headings(int level) {
    return only(Heading.class)
        .filter(heading -> heading.level() == level)
        .map(Heading::text)
        .collect(toImmutableList());
  }

  /** The running text under a heading, up to the next one. */
  public ImmutableList<String> paragraphs(String heading) {
    return blocks.stream()
        .dropWhile(block -> !(block instanceof Heading named && named.text().equals(heading)))
        .skip(1)
        .takeWhile(block -> !(block instanceof Heading))
        .filter(Paragraph.class::isInstance)
        .map(block -> text(((Paragraph) block).text()))
        .collect(toImmutableList());
  }

  public ImmutableList<Numbered> numbered() {
    return only(Numbered.class).collect(toImmutableList());
  }

  /** The only win shown. */
  public Item item() {
    return Iterables.getOnlyElement(Iterables.getOnlyElement(numbered()).items());
  }

  /** What stands out in the only win shown. */
  public String headline() {
    return item().text().get(0).text();
  }

  /** The first line of notes below the only win shown. */
  public String proof() {
    return text(item().notes().get(0));
  }

  public ImmutableList<Quotation> quotations() {
    return only(Quotation.class).collect(toImmutableList());
  }

  /** The items of lists without numbers, such as the reasons not to promote, each with all its text. */
  public ImmutableList<String> bullets() {
    return only(Bullets.class)
        .flatMap(bullets -> bullets.items().stream())
        .map(item -> text(item.text()))
        .collect(toImmutableList());
  }

  /** The smaller lines below those items. */
  public ImmutableList<String> notes() {
    return only(Bullets.class)
        .flatMap(bullets -> bullets.items().stream())
        .flatMap(item -> item.notes().stream())
        .map(PacketReader::text)
        .collect(toImmutableList());
  }

  public ImmutableList<String> finePrint() {
    return only(FinePrint.class).map(fine -> text(fine.text())).collect(toImmutableList());
  }

  /** The fields of a column of the ladder's table, from top to bottom. */
  public ImmutableList<String> column(String name) {
    Table table = only(Table.class).findFirst().orElseThrow();
    return table.rows().stream()
        .map(row -> row.get(table.header().indexOf(name)))
        .map(Cell::text)
        .map(PacketReader::text)
        .collect(toImmutableList());
  }

  public static String text(ImmutableList<Inline> line) {
    return line.stream().map(Inline::text).collect(joining());
  }

  private <T extends Block> Stream<T> only(Class<T> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast);
  }
}
