package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * The tables of a source, and the ladder that they are: what the formats of tables have in common.
 *
 * @param sheets nothing when the source is no table
 * @param ladders nothing when no table is a ladder
 */
record SourceTables(Optional<Parsed<Sheets>> sheets, Optional<GridLadders> ladders) {
  /** Reads a source whose tables are a ladder in this shape. A table that cannot be read is left to no other shape. */
  static Optional<Parsed<LoadedRubric>> read(RubricInput input, TableShape shape) {
    return input.once(SourceTables.class, () -> of(input)).ladder(input, shape);
  }

  static SourceTables of(RubricInput input) {
    Optional<Parsed<Sheets>> sheets = Sheets.of(input);
    return new SourceTables(
        sheets,
        sheets
            .flatMap(Parsed::value)
            .flatMap(read -> GridLadders.of(read.grids(), input.options())));
  }

  private Optional<Parsed<LoadedRubric>> ladder(RubricInput input, TableShape shape) {
    ImmutableList<Problem> problems = sheets.map(Parsed::problems).orElse(ImmutableList.of());
    if (ladders.isEmpty()) {
      return sheets.filter(Parsed::hasErrors).map(failed -> Parsed.failed(problems));
    }
    if (ladders.get().shape() != shape) {
      return Optional.empty();
    }
    LadderDraft draft = draft(input);
    ladders.get().fill(draft);
    return Optional.of(draft.build(shape.title()));
  }

  /** The name of a file without its ending. */
  static String title(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  /** An empty draft but for the problems of reading the tables, and what is hidden in them. */
  LadderDraft draft(RubricInput input) {
    LadderDraft draft = new LadderDraft(input.fileName()).title(title(input.fileName()));
    sheets.ifPresent(read -> {
      read.problems().forEach(draft::problem);
      read.value().stream()
          .flatMap(tables -> tables.hidden().stream())
          .forEach(piece -> draft.unmapped(piece.location(), piece.text(), piece.reason()));
    });
    return draft;
  }
}
