package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.Unmapped;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of a source, whatever its container: one of a text with delimiters, each sheet of a workbook.
 *
 * @param hidden what nobody sees who opens the source
 */
record Sheets(ImmutableList<Grid> grids, ImmutableList<Unmapped> hidden) {
  private static final ImmutableSet<String> TEXTS = ImmutableSet.of("csv", "tsv", "tab", "psv");
  private static final ImmutableSet<String> WORKBOOKS = ImmutableSet.of("xlsx", "xlsm", "xls");
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("md", "markdown", "html", "htm", "yaml", "yml", "json");

  /** Nothing when the source is no table by its name or its text. */
  static Optional<Parsed<Sheets>> of(RubricInput input) {
    if (input.isFolder()) {
      return Optional.empty();
    }
    String ending = ending(input.fileName());
    if (OTHERS.contains(ending)) {
      return Optional.empty();
    }
    if (WORKBOOKS.contains(ending) || Workbook.isOne(input.source())) {
      return Optional.of(Workbook.read(input.source()));
    }
    return delimited(input, TEXTS.contains(ending));
  }

  private static Optional<Parsed<Sheets>> delimited(RubricInput input, boolean said) {
    Source source = input.source();
    Parsed<String> text = source.text();
    if (text.value().isEmpty()) {
      return said ? Optional.of(text.flatMap(none -> Parsed.of(of()))) : Optional.empty();
    }
    return DelimitedText.read(
            source.name(), text.orElseThrow(), SourceTables.title(input.fileName()))
        .filter(grid -> said || !grid.hasErrors())
        .map(grid -> grid.flatMap(table -> Parsed.of(of(table))));
  }

  private static Sheets of(Grid... grids) {
    return new Sheets(ImmutableList.copyOf(grids), ImmutableList.of());
  }

  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
