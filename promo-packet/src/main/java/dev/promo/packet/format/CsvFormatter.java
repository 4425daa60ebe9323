package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Table;

/**
 * CSV after RFC 4180 for spreadsheets: the tables of a document cell by cell, and above and below them, one row each,
 * everything else it says, since a table without its reservations says something else. All rows are equally wide. Lines
 * end in a line feed alone, as in every format of text here.
 *
 * <p>No cell runs as a formula: an apostrophe stands before a sign that a spreadsheet would begin one with.
 */
public final class CsvFormatter implements PacketFormatter {

  public CsvFormatter() {}

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public byte[] format(Document document) {
    return text(document).getBytes(UTF_8);
  }

  /** The same as {@link #format}, not yet encoded. */
  public String text(Document document) {
    CsvWriter writer = new CsvWriter();
    writer.document(document);
    return writer.text();
  }

  /** One table alone, its header first: what a program reads. */
  public String text(Table table) {
    CsvWriter writer = new CsvWriter();
    writer.table(table);
    return writer.text();
  }
}
