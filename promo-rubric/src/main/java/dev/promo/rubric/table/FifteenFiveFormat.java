package dev.promo.rubric.table;

import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * The career paths that 15Five takes in and gives out: a CSV file or a workbook with the columns {@code Path}, {@code
 * Job title}, {@code Competency}, {@code Skill} and {@code Key behavior} in any order, the third and fourth optional. A
 * path is a track; its job titles are levels in the order of their rows; a competency is a group of skills, or a
 * dimension where it has none; a key behaviour without either is in a dimension called like the path.
 */
public final class FifteenFiveFormat implements RubricFormat {
  private static final String NAME = "15Five career paths";

  /** The format has no settings. */
  public FifteenFiveFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    SourceTables tables = input.once(SourceTables.class, () -> SourceTables.of(input));
    return tables
        .sheets()
        .flatMap(Parsed::value)
        .flatMap(sheets -> sheets.grids().stream()
            .map(FifteenFiveTable::of)
            .flatMap(Optional::stream)
            .findFirst()
            .map(table -> {
              LadderDraft draft = tables.draft(input);
              table.fill(draft);
              return draft.build(NAME);
            }));
  }
}
