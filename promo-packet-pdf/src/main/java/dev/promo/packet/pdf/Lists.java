package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.format.NoteLines;
import dev.promo.packet.format.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Lays out lists: a label in the margin, the line, and its notes below it. */
final class Lists {
  private static final double NUMBER_WIDTH = 18;
  private static final double BULLET_WIDTH = 11;
  private static final String WIDE_SPACE = "\u00A0\u00A0\u00A0 ";

  private final double width;
  private final LineBreaker breaker;

  /**
   * How the items of a list are set.
   *
   * @param tag of the list
   * @param margin in which the labels stand
   * @param gap above each item
   */
  private record Look(Tag tag, NoteLines notes, double margin, double gap) {}

  Lists(double width, LineBreaker breaker) {
    this.width = width;
    this.breaker = breaker;
  }

  List<Strip> bullets(Bullets bullets, Tag tag) {
    Look look = new Look(tag, new NoteLines(bullets.items(), WIDE_SPACE), BULLET_WIDTH, 3);
    List<Strip> strips = new ArrayList<>();
    bullets.items().forEach(item -> strips.addAll(item("\u2022", item, look)));
    return strips;
  }

  List<Strip> numbered(Numbered numbered, Tag tag) {
    String widest = numbered.first() + numbered.items().size() + ".";
    double margin = Math.max(NUMBER_WIDTH, 5 + breaker.width(Stretch.of(widest), TextStyle.NUMBER));
    Look look = new Look(tag, new NoteLines(numbered.items(), WIDE_SPACE), margin, 2.6);
    List<Strip> strips = new ArrayList<>();
    int number = numbered.first();
    for (Item item : numbered.items()) {
      strips.addAll(item(number++ + ".", item, look));
    }
    return strips;
  }

  private List<Strip> item(String label, Item item, Look look) {
    double margin = look.margin();
    double rest = width - margin;
    Tag tag = look.tag().child("LI");
    Columns columns = new Columns(breaker);
    columns.next().add(0, margin, label, TextStyle.NUMBER, tag.child("Lbl"));
    Tag body = tag.child("LBody");
    columns.next().add(margin, rest, item.text(), TextStyle.BODY, body.child("P"));
    for (ImmutableList<Inline> line : look.notes().of(item)) {
      columns.add(margin, rest, line, TextStyle.NOTE, body.child("P"));
    }
    return columns.strips(look.gap());
  }
}
