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
import dev.promo.packet.format.TextFormatter;
import dev.promo.packet.pdf.PdfFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that a document can be written in. */
enum FileFormat {
  PDF,
  DOCX,
  HTML,
  MARKDOWN,
  TEXT,
  CSV,
  JSON;

  /** All names, for a usage. */
  static String names() {
    return Stream.of(values()).map(FileFormat::toString).collect(joining("|"));
  }

  /** By its name in small letters. */
  static Optional<FileFormat> named(String name) {
    return Stream.of(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** Files with a date carry that of the case. */
  PacketFormatter formatter(PromotionCase promotion) {
    return switch (this) {
      case PDF -> pdf(promotion);
      case DOCX ->
        promotion.date().map(DocxFormatter.standard()::withDate).orElseGet(DocxFormatter::standard);
      case HTML -> new HtmlFormatter();
      case MARKDOWN -> new MarkdownFormatter();
      case TEXT -> new TextFormatter();
      case CSV -> new CsvFormatter();
      case JSON -> new JsonFormatter();
    };
  }

  static PdfFormatter pdf(PromotionCase promotion) {
    return promotion
        .date()
        .map(PdfFormatter.standard()::withDate)
        .orElseGet(PdfFormatter::standard);
  }

  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
