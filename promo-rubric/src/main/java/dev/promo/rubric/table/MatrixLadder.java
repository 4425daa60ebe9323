package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.Cumulation;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads a matrix row by row into a draft. For one table and one thread. */
final class MatrixLadder {
  private static final int LONGEST_NAME = 10;
  private static final ImmutableSet<HeaderWord> ABOUT_LEVELS =
      ImmutableSet.of(HeaderWord.DESCRIPTION, HeaderWord.LEVEL, HeaderWord.TITLE, HeaderWord.NOTE);

  private final Matrix matrix;
  private final Table table;
  private final DraftLevels known;
  private final LadderDraft draft;
  private final LevelSet order;
  private final DimensionPath path;
  private final List<List<DraftLevel>> heads = new ArrayList<>();
  private final Set<DraftLevel> all = new LinkedHashSet<>();
  private final ColumnLevels levels;
  private final ImmutableSet<String> names;
  private final int lastText;
  private final Weights weights;

  /**
   * A reading.
   *
   * @param over the headings over the table under which its dimensions stand
   */
  MatrixLadder(
      Matrix matrix,
      DraftLevels known,
      LadderDraft draft,
      RubricOptions options,
      ImmutableList<String> over) {
    this.matrix = matrix;
    this.order = new LevelSet(options, draft);
    this.table = matrix.table();
    this.known = known;
    this.draft = draft;
    this.path = new DimensionPath(matrix.path(), table, draft, over);
    this.names = matrix.levels().stream().map(Column::header).collect(toImmutableSet());
    this.levels = new ColumnLevels(matrix.levels());
    this.weights = new Weights(draft, table.grid().place());
    this.lastText = table.body().reverse().stream()
        .filter(row -> hasLevelText(row, table.own(row)))
        .findFirst()
        .orElse(-1);
  }

  Filled fill() {
    ImmutableList<LevelSet.Written> written = matrix.levels().stream()
        .map(column -> new LevelSet.Written(column.header(), column.place()))
        .collect(toImmutableList());
    order.asWritten(written).forEach(level -> all.add(known.level(level.name())));
    order.report();
    order.reportMerged(written);
    levels.put(Maps.toMap(matrix.levels(), column -> known.level(column.header())));
    heads.add(ImmutableList.copyOf(all));
    Bands.addTracks(matrix, known, draft);
    table.body().forEach(this::read);
    new Remains(table, draft).columns(matrix.others());
    if (heads.size() > 1) {
      heads.forEach(head -> draft.track(Bands.common(head, table.grid().title()), head));
    }
    weights.report();
    return new Filled(ImmutableList.copyOf(all), path.all());
  }

  private void read(int row) {
    ImmutableList<Grid.Cell> own = table.own(row);
    if (own.isEmpty()) {
      return;
    }
    if (hasLevelText(row, own)) {
      levelTexts(row);
    } else if (isSum(row, own)) {
      own.forEach(this::remark);
    } else if (own.size() == 1 && !path.goesOn(row, lastText)) {
      standsAlone(row, own.get(0));
    } else if (path.move(row)) {
      describe(row);
    } else if (!path.isGroup(row)) {
      own.forEach(this::remark);
    }
  }

  /** A name and nothing but figures, behind all rows that say something: what the weights add up to. */
  private boolean isSum(int row, List<Grid.Cell> own) {
    return row > lastText
        && own.size() > 1
        && own.stream().skip(1).allMatch(cell -> Column.isNumber(cell.text().strip()));
  }

  private void levelTexts(int row) {
    if (isAboutLevels(row)) {
      eachText(row, (level, cell) -> level.about(CellText.oneLine(cell.text())));
    } else if (isHead(row)) {
      headAgain(row);
    } else {
      path.move(row);
      describe(row);
      if (isOneForAll(row)) {
        path.dimension().about(table.text(row, matrix.levels().get(0)));
      } else {
        eachText(
            row,
            (level, cell) -> CellText.of(cell.text(), cell.place(), names, levels.before(level))
                .into(draft.cell(path.dimension(), level)));
      }
    }
  }

  /** A row that is called a description, a title or a note, or the first one when it is called nothing and its texts are short. */
  private boolean isAboutLevels(int row) {
    String name = path.name(row);
    if (!name.isEmpty()) {
      return HeaderWord.of(name).stream().anyMatch(ABOUT_LEVELS::contains)
          || (HeaderWord.in(name).contains(HeaderWord.TITLE) && areNames(row));
    }
    return !matrix.path().isEmpty() && row == table.body().get(0) && areNames(row);
  }

  private boolean areNames(int row) {
    return matrix.levels().stream()
        .allMatch(column -> Column.countWords(table.text(row, column)) <= LONGEST_NAME);
  }

  /** A row in which further levels are named, so that a second ladder begins in the table. */
  private boolean isHead(int row) {
    String name = path.name(row);
    if (!name.isEmpty()
        && matrix
            .name()
            .filter(column -> column.header().equalsIgnoreCase(name))
            .isEmpty()) {
      return false;
    }
    ImmutableList<String> texts = matrix.levels().stream()
        .map(column -> table.text(row, column))
        .filter(text -> !text.isEmpty())
        .collect(toImmutableList());
    return texts.stream().allMatch(text -> Column.countWords(text) <= LONGEST_NAME)
        && LevelAxis.share(texts) > 0.5;
  }

  private void headAgain(int row) {
    Map<Column, DraftLevel> second = new LinkedHashMap<>();
    for (Column column : matrix.levels()) {
      String name = table.text(row, column);
      if (!name.isEmpty()) {
        second.put(column, known.level(name));
      }
    }
    levels.put(second);
    heads.add(ImmutableList.copyOf(second.values()));
    all.addAll(second.values());
  }

  private boolean isOneForAll(int row) {
    Grid.Cell first = table.cell(row, matrix.levels().get(0));
    return matrix.levels().size() > 2
        && matrix.levels().stream()
            .skip(1)
            .map(column -> table.cell(row, column))
            .allMatch(cell -> cell.repeats() && cell.place().equals(first.place()));
  }

  private void describe(int row) {
    DraftDimension dimension = path.dimension();
    for (Column column : matrix.abouts()) {
      Grid.Cell cell = table.cell(row, column);
      if (!cell.isBlank()) {
        dimension.about(CellText.oneLine(cell.text()));
      }
    }
    for (Column column : matrix.weights()) {
      Grid.Cell cell = table.cell(row, column);
      if (!cell.isBlank() && !cell.repeats()) {
        weights.add(dimension, CellText.oneLine(cell.text()), cell.place());
      }
    }
  }

  /** A single text in a row: the name of the group of the rows to come, or a remark. */
  private void standsAlone(int row, Grid.Cell cell) {
    String text = CellText.oneLine(cell.text());
    if (Column.countWords(text) <= LONGEST_NAME && row < lastText) {
      path.group(text);
    } else {
      remark(cell);
    }
  }

  private boolean hasLevelText(int row, ImmutableList<Grid.Cell> own) {
    return matrix.levels().stream().anyMatch(column -> !table.cell(row, column).isBlank())
        && !(own.size() == 1 && isNameOfRow(row, own.get(0).place()));
  }

  /** Whether a name reaches over all that stands in a row. */
  private boolean isNameOfRow(int row, Location place) {
    return matrix.name().filter(name -> isPart(table.cell(row, name), place)).isPresent()
        && table.columns().stream()
            .map(column -> table.cell(row, column))
            .allMatch(cell -> cell.isBlank() || isPart(cell, place));
  }

  private static boolean isPart(Grid.Cell cell, Location place) {
    return !cell.isBlank() && cell.place().equals(place);
  }

  private void eachText(int row, BiConsumer<DraftLevel, Grid.Cell> use) {
    for (Column column : matrix.levels()) {
      Grid.Cell cell = table.cell(row, column);
      if (!cell.isBlank()) {
        use.accept(levels.of(column), cell);
      }
    }
  }

  private void remark(Grid.Cell cell) {
    draft.unmapped(cell.place(), CellText.oneLine(cell.text()), "a remark in the table");
    Cumulation.take(CellText.oneLine(cell.text()), cell.place(), draft);
  }
}
