package dev.promo.packet.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.format.Direction;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.PlainText;
import dev.promo.packet.format.Stretch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** The parts of the file beside its text. */
final class Parts {
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String CONTENT_TYPES = part("content-types.xml");
  private static final String PACKAGE_RELATIONS = part("package-relations.xml");
  private static final String DOCUMENT_RELATIONS = part("document-relations.xml");
  private static final String STYLES = part("styles.xml");
  private static final String LISTS = part("lists.xml");
  private static final String SETTINGS = part("settings.xml");

  private Parts() {}

  static String contentTypes() {
    return CONTENT_TYPES;
  }

  static String packageRelations() {
    return PACKAGE_RELATIONS;
  }

  static String documentRelations() {
    return DOCUMENT_RELATIONS;
  }

  static String styles(String language) {
    return STYLES.replace("<w:lang/>", language("w:lang", language));
  }

  static String settings(String language) {
    return SETTINGS.replace("<w:themeFontLang/>", language("w:themeFontLang", language));
  }

  private static String language(String element, String tag) {
    String kind = Direction.ofLanguage(tag) == Direction.RTL ? "w:bidi" : "w:val";
    return "<" + element + " " + kind + "=\"" + tag + "\"/>";
  }

  /** Title, language and, if it is given, the day. */
  static String properties(Document document, Optional<LocalDate> date) {
    Xml out = new Xml().raw(DECLARATION);
    out.raw("<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
        .text(PlainText.of(document.title()))
        .raw("</dc:title><dc:language>")
        .text(document.language())
        .raw("</dc:language>");
    date.ifPresent(day -> {
      for (String event : new String[] {"created", "modified"}) {
        out.raw("<dcterms:" + event + " xsi:type=\"dcterms:W3CDTF\">")
            .raw(day + "T00:00:00Z</dcterms:" + event + ">");
      }
    });
    return out.raw("</cp:coreProperties>").toString();
  }

  /** One list of the word processor for each list of the document, so that each counts from its own first number. */
  static String numbering(Document document) {
    Xml out = new Xml()
        .raw(DECLARATION)
        .raw("<w:numbering" + NAMESPACES + ">")
        .raw(LISTS)
        .raw("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
    int list = 2;
    for (var block : document.blocks()) {
      if (block instanceof Numbered numbered) {
        out.raw("<w:num w:numId=\"")
            .raw(list++)
            .raw("\"><w:abstractNumId w:val=\"2\"/>")
            .raw("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"")
            .raw(numbered.first())
            .raw("\"/></w:lvlOverride></w:num>");
      }
    }
    return out.raw("</w:numbering>").toString();
  }

  /** The title again, and which page of how many. */
  static String footer(Document document, Paper paper) {
    Direction page = Direction.ofLanguage(document.language());
    Xml out = new Xml().raw(DECLARATION).raw("<w:ftr" + NAMESPACES + ">");
    Line line = new Line(out, page);
    line.open(
        "Footer",
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + Sheet.of(paper).textWidth() + "\"/></w:tabs>");
    line.stretches(Stretch.of(document.title()));
    out.raw("<w:r><w:tab/></w:r>");
    line.field("PAGE", "1");
    line.stretches(Stretch.of(" / "));
    line.field("NUMPAGES", "1");
    line.close();
    return out.raw("</w:ftr>").toString();
  }

  private static String part(String name) {
    try (InputStream in = Parts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " must lie beside Parts");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
