package dev.promo.packet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader finds in a file: its tags in order, and the text in them. */
final class PdfReader {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder tags = new StringBuilder();
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

  PdfReader(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        pages.put(page.getCOSObject(), texts(page));
      }
      COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      read(tree.getDictionaryObject(COSName.K));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the document, a line feed wherever a tag of its own line begins or ends. */
  String text() {
    return text.toString().replaceAll("\n+", "\n").strip();
  }

  /** The names of all tags, what figures say, and in brackets what they hold; links, which may be torn by the end of a line, are left out. */
  String tags() {
    return tags.toString();
  }

  int pages() {
    return pages.size();
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        texts.put(content.getMCID(), text(content));
      }
    }
    return texts;
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      text.append(((TextPosition) part).getUnicode());
    }
    return text.toString();
  }

  private void read(COSBase part) {
    if (part instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        read(parts.getObject(i));
      }
    } else if (part instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
      element(dictionary);
    } else if (part instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
      text.append(
          pages.get(reference.getCOSDictionary(COSName.PG)).get(reference.getInt(COSName.MCID)));
    }
  }

  private static String alternative(COSDictionary element) {
    return element.containsKey(COSName.ALT) ? "[" + element.getString(COSName.ALT) + "]" : "";
  }

  private void element(COSDictionary element) {
    String type = element.getNameAsString(COSName.S);
    boolean isBlock = !type.equals("Link");
    text.append(isBlock ? "\n" : "");
    tags.append(isBlock ? type + alternative(element) + "(" : "");
    read(element.getDictionaryObject(COSName.K));
    tags.append(isBlock ? ")" : "");
    text.append(isBlock ? "\n" : "");
  }
}
