package dev.promo.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import dev.promo.core.PromotionCase;
import dev.promo.packet.docx.DocxFormatter;
import dev.promo.packet.format.CsvFormatter;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.JsonFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import dev.promo.packet.format.PacketFormatter;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.TextFormatter;
import dev.promo.packet.pdf.PdfFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that a document can be written in; those with pages are for A4 unless they name another paper. */
enum FileFormat {
  PDF,
  PDF_LETTER,
  DOCX,
  DOCX_LETTER,
  HTML,
  MARKDOWN,
  TEXT,
  CSV,
  JSON;

  /** All names, for a usage. */
  static String names() {
    return Stream.of(values()).map(FileFormat::toString).collect(joining("|"));
  }

  /** By its name in small letters, such as {@code pdf-letter}. */
  static Optional<FileFormat> named(String name) {
    return Stream.of(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** Files with a date carry that of the case. */
  PacketFormatter formatter(PromotionCase promotion) {
    return switch (this) {
      case PDF, PDF_LETTER -> pdf(promotion);
      case DOCX, DOCX_LETTER -> docx(promotion);
      case HTML -> new HtmlFormatter();
      case MARKDOWN -> new MarkdownFormatter();
      case TEXT -> new TextFormatter();
      case CSV -> new CsvFormatter();
      case JSON -> new JsonFormatter();
    };
  }

  boolean isPdf() {
    return this == PDF || this == PDF_LETTER;
  }

  /** On the paper of this format. */
  PdfFormatter pdf(PromotionCase promotion) {
    PdfFormatter pdf = PdfFormatter.standard().withPaper(paper());
    return promotion.date().map(pdf::withDate).orElse(pdf);
  }

  private DocxFormatter docx(PromotionCase promotion) {
    DocxFormatter docx = DocxFormatter.standard().withPaper(paper());
    return promotion.date().map(docx::withDate).orElse(docx);
  }

  private Paper paper() {
    return this == PDF_LETTER || this == DOCX_LETTER ? Paper.LETTER : Paper.A4;
  }

  @Override
  public String toString() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
