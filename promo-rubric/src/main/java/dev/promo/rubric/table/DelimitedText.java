package dev.promo.rubric.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.Optional;

/** A text with delimiters (CSV, TSV and their like) as a grid. For one text and one thread. */
final class DelimitedText {
  private final String name;
  private final String text;
  private final FieldPlaces places;
  private final RaggedRows ragged;
  private final Grid.Builder grid;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private DelimitedText(String name, String text, String title) {
    this.name = name;
    this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    this.places = new FieldPlaces(name, this.text);
    this.ragged = new RaggedRows();
    this.grid = Grid.builder(title, Location.at(name, 1, 1));
  }

  /**
   * The grid in a text; nothing when no delimiter makes a table of it.
   *
   * @param name the source's name
   * @param title what the table is called
   */
  static Optional<Parsed<Grid>> read(String name, String text, String title) {
    return Delimiter.of(text)
        .map(delimiter -> new DelimitedText(name, text, title).read(delimiter));
  }

  private Parsed<Grid> read(char delimiter) {
    CsvReader<CsvRecord> records = CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowUnclosedQuote(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
    try {
      records.stream().takeWhile(record -> !grid.isFull()).forEach(this::record);
    } catch (CsvParseException e) {
      problems.add(refused(delimiter));
    }
    problems.addAll(ragged.problems());
    return grid.build().flatMap(built -> Parsed.of(built, problems.build()));
  }

  private void record(CsvRecord record) {
    grid.row();
    places.record((int) record.getStartingLineNumber());
    ragged.row(record.getFieldCount(), places.here());
    for (String field : record.getFields()) {
      Location place = places.field(field);
      if (places.isUnclosed()) {
        problems.add(unclosed(place));
      } else {
        grid.cell(field, place);
      }
    }
  }

  /** Why the parser gives up at the row that begins here. */
  private Problem refused(char delimiter) {
    String rest = places.restOfLine();
    return CharMatcher.is(delimiter).countIn(rest) >= Grid.MAX_COLUMNS
        ? tooManyFields()
        : Problem.error(
            "QUOTE_IN_CELL",
            places.here(),
            "In the row that begins here, something stands between a closing quotation mark and the next"
                + " delimiter; the rows from here on are left out.",
            "Double the quotation marks that belong to the text.");
  }

  private Problem tooManyFields() {
    return Problem.error(
        "TOO_MANY_COLUMNS",
        places.here(),
        "A row of '" + name + "' has more than the " + Grid.MAX_COLUMNS + " columns that are read.",
        "Check that this is the right file; a ladder is smaller.");
  }

  private static Problem unclosed(Location place) {
    return Problem.error(
        "UNCLOSED_QUOTE",
        place,
        "The quotation mark that begins this cell is never closed; what follows it is left out.",
        "Write a quotation mark at the end of the cell, and double those inside it.");
  }
}
