package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Unmapped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** An XLSX workbook as grids, one for each sheet in which anything stands. */
final class Workbook {
  private static final byte[] MARK = "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Workbook() {}

  /** Whether the source is a ZIP file that holds a workbook. */
  static boolean isOne(Source source) {
    byte[] bytes = source.bytes();
    return startsWith(bytes, ZIP) && Bytes.indexOf(bytes, MARK) > 0;
  }

  /**
   * All sheets in their order. Problems: {@code NOT_XLSX} for what is no workbook or a damaged, encrypted or old one,
   * {@code TOO_LARGE} for one that unpacks to more than promo reads, and those of {@link Grid}.
   */
  static Parsed<Sheets> read(Source source) {
    if (!isOne(source)) {
      return Parsed.failed(notXlsx(
          source, "The file is no XLSX workbook; it may be encrypted, or in an older format."));
    }
    try {
      return grids(source, WorkbookParts.unpack(source.bytes()));
    } catch (WorkbookParts.RefusedException e) {
      return Parsed.failed(tooLarge(source, e.what()));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The reader of workbooks throws whatever it stumbles over in a damaged one.
      return Parsed.failed(notXlsx(source, "The workbook is damaged."));
    }
  }

  private static Parsed<Sheets> grids(Source source, WorkbookParts parts)
      throws IOException, XMLStreamException {
    ImmutableList.Builder<Grid> grids = ImmutableList.builder();
    ImmutableList.Builder<Unmapped> hidden = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    try (ReadableWorkbook workbook = new ReadableWorkbook(parts.packed());
        Stream<Sheet> sheets = workbook.getSheets()) {
      for (Sheet sheet : sheets.toList()) {
        WorkbookSheet cells = new WorkbookSheet(source.name(), sheet);
        Parsed<Grid> grid = cells.read(SheetMarkup.of(parts, sheet.getId()));
        hidden.addAll(cells.hidden());
        problems.addAll(grid.problems());
        grid.value().filter(read -> read.rows() > 0).ifPresent(grids::add);
      }
    }
    return Parsed.of(new Sheets(grids.build(), hidden.build()), problems.build());
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static Problem notXlsx(Source source, String message) {
    return Problem.error(
        "NOT_XLSX",
        Location.of(source.name()),
        message,
        "Open the file in a spreadsheet program and save it as an XLSX workbook without a password.");
  }

  private static Problem tooLarge(Source source, String what) {
    return Problem.error(
        "TOO_LARGE",
        Location.of(source.name()),
        "The workbook is refused: unpacked, it holds " + what + ".",
        "Copy the sheets of the ladder into a new workbook.");
  }
}
