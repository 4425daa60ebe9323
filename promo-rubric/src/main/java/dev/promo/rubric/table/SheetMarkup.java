package dev.promo.rubric.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/** What the XML of a sheet says beside its cells: which columns are hidden, and which cells are merged. */
final class SheetMarkup {
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  private final List<Range> merged = new ArrayList<>();
  private final List<Range> hidden = new ArrayList<>();

  /** Cells from one corner to the other, both counted from 0 and included. */
  record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    boolean hasColumn(int column) {
      return column >= firstColumn && column <= lastColumn;
    }

    int width() {
      return lastColumn - firstColumn + 1;
    }

    int height() {
      return lastRow - firstRow + 1;
    }
  }

  /** The markup of the sheet that the workbook knows by this relation. */
  static SheetMarkup of(WorkbookParts parts, String relation) throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    Optional<byte[]> relations = parts.part(RELATIONS);
    if (relations.isPresent()) {
      read(relations.get(), (element, xml) -> {
        if (element.equals("Relationship")) {
          targets.put(text(xml, "Id"), text(xml, "Target"));
        }
      });
    }
    SheetMarkup markup = new SheetMarkup();
    Optional<byte[]> sheet = parts.part(path(targets.getOrDefault(relation, "")));
    if (sheet.isPresent()) {
      read(sheet.get(), markup::element);
    }
    return markup;
  }

  List<Range> merged() {
    return merged;
  }

  boolean isHidden(int column) {
    return hidden.stream().anyMatch(range -> range.hasColumn(column));
  }

  private void element(String element, XMLStreamReader xml) {
    if (element.equals("mergeCell")) {
      range(text(xml, "ref")).ifPresent(merged::add);
    } else if (element.equals("col") && isTrue(text(xml, "hidden"))) {
      hidden.add(new Range(0, number(xml, "min") - 1, 0, number(xml, "max") - 1));
    }
  }

  private static Optional<Range> range(String reference) {
    String[] corners = reference.split(":", -1);
    if (corners.length != 2) {
      return Optional.empty();
    }
    CellAddress first = new CellAddress(corners[0]);
    CellAddress last = new CellAddress(corners[1]);
    return Optional.of(
            new Range(first.getRow(), first.getColumn(), last.getRow(), last.getColumn()))
        .filter(range -> range.width() > 0 && range.height() > 0);
  }

  private static void read(byte[] part, BiConsumer<String, XMLStreamReader> use)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        use.accept(xml.getLocalName(), xml);
      }
    }
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static String text(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String value = text(xml, attribute);
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 1;
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }
}
