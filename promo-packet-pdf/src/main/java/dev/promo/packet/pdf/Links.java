package dev.promo.packet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** The areas of a file that lead somewhere when they are clicked. */
final class Links {
  private final List<Part.Click> clicks = new ArrayList<>();

  PDAnnotationLink add(TextRun run, int page, double x, double y, TextStyle style) {
    String address = run.address().orElseThrow();
    PDAnnotationLink area = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    area.setAction(action);
    area.setContents(address);
    area.setPrinted(true);
    area.setRectangle(new PDRectangle(
        (float) x, (float) (y - style.size() * 0.25), (float) run.width(), (float) style.size()));
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    area.setBorderStyle(border);
    clicks.add(new Part.Click(page, area));
    return area;
  }

  /** In the order in which they are read. */
  List<Part.Click> all() {
    return clicks;
  }
}
