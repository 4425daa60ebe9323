package dev.promo.rubric.table;

import dev.promo.core.problem.Parsed;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * Levels as columns and dimensions as rows, in a text with delimiters (CSV, TSV) or in the sheets of an XLSX workbook:
 * a sheet for each dimension, group of dimensions, or track.
 */
public final class MatrixFormat implements RubricFormat {
  /** The format has no settings. */
  public MatrixFormat() {}

  @Override
  public String name() {
    return TableShape.MATRIX.title();
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    return SourceTables.read(input, TableShape.MATRIX);
  }
}
