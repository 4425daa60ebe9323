package dev.promo.rubric.table;

import dev.promo.core.problem.Parsed;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * A row for each level and dimension, or for each behaviour of them, in a text with delimiters (CSV, TSV) or in an XLSX
 * workbook.
 */
public final class LongTableFormat implements RubricFormat {
  /** The format has no settings. */
  public LongTableFormat() {}

  @Override
  public String name() {
    return TableShape.LONG.title();
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    return SourceTables.read(input, TableShape.LONG);
  }
}
