package dev.promo.rubric.table;

import dev.promo.core.problem.Parsed;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * Levels as rows and dimensions as columns, in a text with delimiters (CSV, TSV) or in the sheets of an XLSX workbook.
 */
public final class LevelRowsFormat implements RubricFormat {
  /** The format has no settings. */
  public LevelRowsFormat() {}

  @Override
  public String name() {
    return TableShape.LEVELS_AS_ROWS.title();
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    return SourceTables.read(input, TableShape.LEVELS_AS_ROWS);
  }
}
