package dev.promo.rubric.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.html.HtmlEscapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the workbooks that the tests read: the least that a reader of XLSX needs. */
final class XlsxFile {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final List<String> names = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();

  /** Adds a sheet of texts; an empty text is no cell. */
  XlsxFile sheet(String name, String[]... rows) {
    return sheet(name, "", "", rows);
  }

  /**
   * Adds a sheet.
   *
   * @param columns the XML of its columns
   * @param merged the ranges whose cells are one, with a blank between
   */
  XlsxFile sheet(String name, String columns, String merged, String[]... rows) {
    StringBuilder cells = new StringBuilder();
    for (int row = 0; row < rows.length; row++) {
      cells.append("<row r=\"").append(row + 1).append("\">");
      for (int column = 0; column < rows[row].length; column++) {
        if (!rows[row][column].isEmpty()) {
          cells.append(cell(column, row, rows[row][column]));
        }
      }
      cells.append("</row>");
    }
    StringBuilder ranges = new StringBuilder();
    for (String range : merged.split(" ")) {
      if (!range.isEmpty()) {
        ranges.append("<mergeCell ref=\"").append(range).append("\"/>");
      }
    }
    return raw(
        name,
        columns + "<sheetData>" + cells + "</sheetData><mergeCells>" + ranges + "</mergeCells>");
  }

  /** Adds a sheet whose XML is written by the test. */
  XlsxFile raw(String name, String inside) {
    names.add(name);
    sheets.add(HEAD + "<worksheet " + MAIN + ">" + inside + "</worksheet>");
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(
          zip,
          "_rels/.rels",
          HEAD + "<Relationships xmlns=\"" + PACKAGE
              + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      part(zip, "xl/workbook.xml", workbook());
      part(zip, "xl/_rels/workbook.xml.rels", relations());
      for (int i = 0; i < sheets.size(); i++) {
        part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String cell(int column, int row, String text) {
    String place = " r=\"" + (char) ('A' + column) + (row + 1) + "\"";
    if (text.startsWith("=")) {
      return "<c" + place + "><f>" + text.substring(1) + "</f><v>0</v></c>";
    }
    return text.matches("[0-9.]+")
        ? "<c" + place + "><v>" + text + "</v></c>"
        : "<c" + place + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + HtmlEscapers.htmlEscaper().escape(text) + "</t></is></c>";
  }

  private String contentTypes() {
    String spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    StringBuilder types = new StringBuilder(HEAD)
        .append("<Types xmlns=\"")
        .append(PACKAGE)
        .append("content-types\">")
        .append(
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"")
        .append(spreadsheet)
        .append("sheet.main+xml\"/>");
    for (int i = 1; i <= sheets.size(); i++) {
      types
          .append("<Override PartName=\"/xl/worksheets/sheet")
          .append(i)
          .append(".xml\" ContentType=\"")
          .append(spreadsheet)
          .append("worksheet+xml\"/>");
    }
    return types.append("</Types>").toString();
  }

  private String workbook() {
    StringBuilder book = new StringBuilder(HEAD)
        .append("<workbook ")
        .append(MAIN)
        .append(" xmlns:r=\"")
        .append(RELATIONS)
        .append("\"><sheets>");
    for (int i = 0; i < names.size(); i++) {
      book.append("<sheet name=\"")
          .append(names.get(i))
          .append("\" sheetId=\"")
          .append(i + 1)
          .append("\" r:id=\"rId")
          .append(i + 1)
          .append("\"/>");
    }
    return book.append("</sheets></workbook>").toString();
  }

  private String relations() {
    StringBuilder relations = new StringBuilder(HEAD)
        .append("<Relationships xmlns=\"")
        .append(PACKAGE)
        .append("relationships\">");
    for (int i = 1; i <= sheets.size(); i++) {
      relations
          .append("<Relationship Id=\"rId")
          .append(i)
          .append("\" Type=\"")
          .append(RELATIONS)
          .append("/worksheet\" Target=\"worksheets/sheet")
          .append(i)
          .append(".xml\"/>");
    }
    return relations.append("</Relationships>").toString();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }
}
