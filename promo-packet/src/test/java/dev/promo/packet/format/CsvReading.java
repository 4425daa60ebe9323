package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** What a strict reader of CSV finds. */
final class CsvReading {
  private CsvReading() {}

  static ImmutableList<String> fields(String csv) {
    return records(csv).stream()
        .map(CsvRecord::getFields)
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  static List<CsvRecord> records(String csv) {
    return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv).stream().toList();
  }
}
