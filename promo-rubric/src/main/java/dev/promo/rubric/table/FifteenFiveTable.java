package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table with the columns of 15Five's career paths. For one thread. */
final class FifteenFiveTable {
  private static final ImmutableSet<String> PATH = ImmutableSet.of("path", "career path");
  private static final ImmutableSet<String> TITLE = ImmutableSet.of("job title", "jobtitle");
  private static final ImmutableSet<String> BEHAVIOUR =
      ImmutableSet.of("key behavior", "key behaviors", "key behaviour", "key behaviours");
  private static final ImmutableSet<String> COMPETENCY =
      ImmutableSet.of("competency", "competencies");
  private static final ImmutableSet<String> SKILL = ImmutableSet.of("skill", "skills");

  private final Table table;
  private final Column path;
  private final Column title;
  private final Column behaviour;
  private final Optional<Column> competency;
  private final Optional<Column> skill;
  private final Map<List<String>, DraftLevel> levels = new HashMap<>();
  private final Map<String, Set<DraftLevel>> tracks = new LinkedHashMap<>();

  private FifteenFiveTable(Table table, Column path, Column title, Column behaviour) {
    this.table = table;
    this.path = path;
    this.title = title;
    this.behaviour = behaviour;
    this.competency = column(table, COMPETENCY);
    this.skill = column(table, SKILL);
  }

  /** Nothing when a column that the table must have is not there. */
  static Optional<FifteenFiveTable> of(Grid grid) {
    return Table.of(grid)
        .flatMap(table -> column(table, PATH)
            .flatMap(path -> column(table, TITLE)
                .flatMap(title -> column(table, BEHAVIOUR)
                    .map(behaviour -> new FifteenFiveTable(table, path, title, behaviour)))));
  }

  private static Optional<Column> column(Table table, Set<String> headers) {
    return table.columns().stream()
        .filter(column -> headers.contains(column.header().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  void fill(LadderDraft draft) {
    table.body().forEach(row -> row(row, draft));
    tracks.forEach((name, climbed) -> draft.track(name, List.copyOf(climbed)));
    new Remains(table, draft).columns(others());
  }

  private void row(int row, LadderDraft draft) {
    String track = table.text(row, path);
    String level = table.text(row, title);
    Grid.Cell cell = table.cell(row, behaviour);
    if (track.isEmpty() || level.isEmpty() || cell.isBlank()) {
      incomplete(row, draft);
      return;
    }
    DraftLevel at = levels.computeIfAbsent(List.of(track, level), key -> draft.newLevel(level));
    tracks.computeIfAbsent(track, key -> new LinkedHashSet<>()).add(at);
    ImmutableList<String> names = names(row);
    ImmutableList<String> named = names.isEmpty() ? ImmutableList.of(track) : names;
    CellText.read(
        cell.text(),
        cell.place(),
        draft.cell(
            draft.dimension(named.subList(0, named.size() - 1), named.get(named.size() - 1)), at));
  }

  /** The competency and the skill of a row, as far as the row names them. */
  private ImmutableList<String> names(int row) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Optional<Column> column : List.of(competency, skill)) {
      column
          .map(named -> table.text(row, named))
          .filter(text -> !text.isEmpty())
          .ifPresent(names::add);
    }
    return names.build();
  }

  private void incomplete(int row, LadderDraft draft) {
    ImmutableList<Grid.Cell> own = table.own(row);
    if (own.isEmpty()) {
      return;
    }
    draft.problem(Problem.warning(
        "MISSING_CELL",
        own.get(0).place(),
        "This row has no path, no job title or no key behaviour; it is left out.",
        "Fill in all three; 15Five asks for them in every row."));
    own.forEach(
        cell -> draft.unmapped(cell.place(), CellText.oneLine(cell.text()), "an incomplete row"));
  }

  private ImmutableList<Column> others() {
    Set<Column> used = new LinkedHashSet<>(List.of(path, title, behaviour));
    competency.ifPresent(used::add);
    skill.ifPresent(used::add);
    return ImmutableList.copyOf(
        table.columns().stream().filter(column -> !used.contains(column)).iterator());
  }
}
