package dev.promo.packet.docx;

import static java.util.Objects.requireNonNull;

import dev.promo.packet.document.Document;
import dev.promo.packet.format.PacketFormatter;
import dev.promo.packet.format.Paper;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One DOCX file that a manager can go on writing in: every paragraph has a style of its kind, lists and tables are real
 * ones, and links are followed only when they are clicked.
 *
 * <p>The file names the typeface Arial and holds none. Its parts are stored without compression, so that the bytes
 * depend on the document and on these settings alone.
 */
public final class DocxFormatter implements PacketFormatter {
  private static final DocxFormatter STANDARD = new DocxFormatter(Paper.A4, Optional.empty());

  private final Paper paper;
  private final Optional<LocalDate> date;

  private DocxFormatter(Paper paper, Optional<LocalDate> date) {
    this.paper = requireNonNull(paper, "paper");
    this.date = requireNonNull(date, "date");
  }

  /** For A4, with no date in the file's properties. */
  public static DocxFormatter standard() {
    return STANDARD;
  }

  public DocxFormatter withPaper(Paper sheet) {
    return new DocxFormatter(sheet, date);
  }

  /** The day that the file's properties give as that of its making. */
  public DocxFormatter withDate(LocalDate day) {
    return new DocxFormatter(paper, Optional.of(day));
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public byte[] format(Document document) {
    return new DocxPackage()
        .add("[Content_Types].xml", Parts.contentTypes())
        .add("_rels/.rels", Parts.packageRelations())
        .add("docProps/core.xml", Parts.properties(document, date))
        .add("word/document.xml", new DocumentPart(paper).text(document))
        .add("word/styles.xml", Parts.styles(document.language()))
        .add("word/numbering.xml", Parts.numbering(document))
        .add("word/settings.xml", Parts.settings(document.language()))
        .add("word/footer1.xml", Parts.footer(document, paper))
        .add("word/_rels/document.xml.rels", Parts.documentRelations())
        .bytes();
  }
}
