package dev.promo.packet.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a file: its headings, each below the one that it belongs to. */
final class Outline {
  private Outline() {}

  static PDDocumentOutline of(
      List<Layout.Bookmark> bookmarks,
      List<List<Pages.Placed>> placed,
      List<PDPage> pages,
      Sheet sheet) {
    List<PDPageXYZDestination> places = places(placed, pages, sheet);
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> open = new ArrayDeque<>();
    open.push(outline);
    for (Layout.Bookmark bookmark : bookmarks) {
      while (open.size() > bookmark.level()) {
        open.pop();
      }
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(bookmark.text());
      item.setDestination(places.get(bookmark.strip()));
      open.element().addLast(item);
      open.push(item);
    }
    outline.children().forEach(PDOutlineItem::openNode);
    return outline;
  }

  /** Where each strip begins. */
  private static List<PDPageXYZDestination> places(
      List<List<Pages.Placed>> placed, List<PDPage> pages, Sheet sheet) {
    List<PDPageXYZDestination> places = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      for (Pages.Placed strip : placed.get(i)) {
        if (!strip.isRepeated()) {
          PDPageXYZDestination place = new PDPageXYZDestination();
          place.setPage(pages.get(i));
          place.setTop((int) Math.ceil(sheet.above(strip.top())));
          places.add(place);
        }
      }
    }
    return places;
  }
}
