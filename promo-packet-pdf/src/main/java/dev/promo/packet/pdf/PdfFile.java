package dev.promo.packet.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.xml.XmlEscapers;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.PlainText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Puts pages, tags and what a file says about itself together. */
final class PdfFile {
  private static final String XMP = """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>LANGUAGE</rdf:li></rdf:Bag></dc:language>
      DATES<pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private final PDDocument file = new PDDocument();
  private final List<PDPage> pages = new ArrayList<>();
  private final Document document;
  private final Sheet sheet;

  PdfFile(Document document, Sheet sheet) {
    this.document = document;
    this.sheet = sheet;
  }

  byte[] bytes(
      List<List<Pages.Placed>> placed, Layout layout, LineBreaker breaker, Optional<LocalDate> date)
      throws IOException {
    try (file) {
      Fonts fonts = new Fonts();
      Links links = new Links();
      List<PageContent> contents = draw(placed, fonts, links, breaker);
      addPages(contents, fonts.embed(file));
      for (Part.Click click : links.all()) {
        annotations(pages.get(click.page())).add(click.area());
      }
      PDDocumentCatalog catalog = file.getDocumentCatalog();
      catalog.setStructureTreeRoot(new Structure(pages).write(layout.root()));
      catalog.setDocumentOutline(Outline.of(layout.bookmarks(), placed, pages, sheet));
      describe(catalog, date);
      return saved();
    }
  }

  private static List<PDAnnotation> annotations(PDPage page) throws IOException {
    return page.getAnnotations();
  }

  private List<PageContent> draw(
      List<List<Pages.Placed>> placed, Fonts fonts, Links links, LineBreaker breaker) {
    List<PageContent> contents = new ArrayList<>();
    TextLine title =
        breaker.lines(document.title(), TextStyle.NOTE, sheet.width() - 60).get(0);
    for (int i = 0; i < placed.size(); i++) {
      PageContent content = new PageContent(i, sheet, fonts, links);
      content.draw(placed.get(i));
      String number = (i + 1) + " / " + placed.size();
      content.footer(
          title, breaker.lines(number, TextStyle.NOTE, sheet.width()).get(0), TextStyle.NOTE);
      contents.add(content);
    }
    return contents;
  }

  private void addPages(List<PageContent> contents, PDResources fonts) throws IOException {
    for (PageContent content : contents) {
      PDPage page = new PDPage(
          new PDRectangle((float) sheet.paper().width(), (float) sheet.paper().height()));
      page.setResources(fonts);
      page.setContents(new PDStream(file, new ByteArrayInputStream(content.bytes())));
      page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
      file.addPage(page);
      pages.add(page);
    }
  }

  private void describe(PDDocumentCatalog catalog, Optional<LocalDate> date) throws IOException {
    String title = PlainText.of(document.title());
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setLanguage(document.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    file.getDocumentInformation().setTitle(title);
    date.ifPresent(day -> {
      String stamp = "D:" + day.toString().replace("-", "") + "000000Z";
      file.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, stamp);
      file.getDocumentInformation().getCOSObject().setString(COSName.MOD_DATE, stamp);
    });
    PDMetadata metadata = new PDMetadata(file);
    metadata.importXMPMetadata(xmp(title, date).getBytes(UTF_8));
    catalog.setMetadata(metadata);
  }

  private String xmp(String title, Optional<LocalDate> date) {
    String dates = date.map(day -> "<xmp:CreateDate>" + day + "T00:00:00Z</xmp:CreateDate>\n"
            + "<xmp:ModifyDate>" + day + "T00:00:00Z</xmp:ModifyDate>\n")
        .orElse("");
    return XMP.replace("DATES", dates)
        .replace("LANGUAGE", document.language())
        .replace("TITLE", XmlEscapers.xmlContentEscaper().escape(title));
  }

  private byte[] saved() throws IOException {
    file.getDocument().setVersion(1.7f);
    file.setDocumentId(0L);
    ByteArrayOutputStream out = new ByteArrayOutputStream(262_144);
    file.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }
}
