package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.rubric.document.Position.Ask;
import dev.promo.rubric.document.Position.Unknown;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who asks which steps: under a heading of their own in a table, a list or a line, or many in one table. */
final class PositionFinder {
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf("|;；／・\n")).trimResults().omitEmptyStrings();
  private static final double MOST_OF_THEM = 0.6;

  private final Axes axes;
  private final List<Position> positions = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();

  PositionFinder(Axes axes) {
    this.axes = axes;
  }

  ImmutableList<Position> positions() {
    return ImmutableList.copyOf(positions);
  }

  /** What is asked of somebody and described nowhere. */
  ImmutableList<Unknown> unknown() {
    return ImmutableList.copyOf(unknown);
  }

  /** Takes a block if it says what somebody asks. */
  boolean take(DocumentPart part) {
    int before = positions.size();
    if (axes.areIn(part)) {
      return false;
    }
    part.grid().ifPresent(grid -> table(part, grid));
    if (part.block() instanceof Block.ItemList list) {
      list(part, list);
    } else if (part.block() instanceof Block.Paragraph paragraph) {
      line(part, paragraph);
    }
    return positions.size() > before;
  }

  private void table(DocumentPart part, Grid grid) {
    int down = axesIn(
        IntStream.range(1, grid.rows()).mapToObj(row -> grid.cell(row, 0)).toList());
    int along = axesIn(IntStream.range(0, grid.columns())
        .mapToObj(column -> grid.cell(0, column))
        .toList());
    if (down == 0 && along == 0) {
      return;
    }
    if (down >= along) {
      rowsAreAxes(part, grid);
    } else {
      columnsAreAxes(part, grid);
    }
  }

  /** How many cells name dimensions, if most of them do. */
  private int axesIn(List<Grid.Cell> names) {
    long found =
        names.stream().filter(name -> axes.named(name.text()).isPresent()).count();
    long filled = names.stream().filter(name -> !name.isBlank()).count();
    return found >= Math.max(1, filled / 2) ? (int) found : 0;
  }

  private void rowsAreAxes(DocumentPart part, Grid grid) {
    ImmutableList<Integer> stepColumns = IntStream.range(1, grid.columns())
        .filter(column ->
            isMostly(grid.rows() - 1, i -> isStep(grid.cell(i + 1, 0), grid.cell(i + 1, column))))
        .boxed()
        .collect(toImmutableList());
    for (int column : stepColumns) {
      boolean alone = stepColumns.size() == 1;
      Grid.Cell header = grid.cell(0, column);
      ImmutableList.Builder<Ask> asks = ImmutableList.builder();
      for (int row = 1; row < grid.rows(); row++) {
        ask(grid.cell(row, 0), grid.cell(row, column), alone ? rest(grid, row, column) : "")
            .ifPresent(asks::add);
      }
      add(
          alone ? part.title() : CellText.oneLine(header.text()),
          alone ? grid.place() : header.place(),
          part,
          asks.build());
    }
  }

  private void columnsAreAxes(DocumentPart part, Grid grid) {
    boolean named = axes.named(grid.cell(0, 0).text()).isEmpty();
    for (int row = 1; row < grid.rows(); row++) {
      ImmutableList.Builder<Ask> asks = ImmutableList.builder();
      for (int column = named ? 1 : 0; column < grid.columns(); column++) {
        if (isStep(grid.cell(0, column), grid.cell(row, column))) {
          ask(grid.cell(0, column), grid.cell(row, column), "").ifPresent(asks::add);
        }
      }
      Grid.Cell name = grid.cell(row, 0);
      ImmutableList<Ask> found = asks.build();
      if (found.size() * 2 > grid.columns() - (named ? 1 : 0)) {
        add(named ? CellText.oneLine(name.text()) : part.title(), name.place(), part, found);
      }
    }
  }

  private static String rest(Grid grid, int row, int column) {
    return IntStream.range(1, grid.columns())
        .filter(other -> other != column)
        .mapToObj(other -> grid.cell(row, other))
        .filter(cell -> !cell.isBlank() && !cell.repeats())
        .map(Grid.Cell::text)
        .reduce((one, other) -> one + "\n\n" + other)
        .orElse("");
  }

  private boolean isStep(Grid.Cell axis, Grid.Cell step) {
    return axes.named(axis.text()).flatMap(found -> found.step(step.text())).isPresent()
        || (!axis.isBlank() && Axis.isNumber(step.text()));
  }

  private interface Test {
    boolean holds(int index);
  }

  private static boolean isMostly(int count, Test test) {
    return IntStream.range(0, count).filter(test::holds).count()
        >= Math.max(1, count * MOST_OF_THEM);
  }

  private void list(DocumentPart part, Block.ItemList list) {
    int items = list.items().size();
    if (isMostly(items, i -> isLabelled(list.items().get(i).text().text()))) {
      ImmutableList.Builder<Ask> asks = ImmutableList.builder();
      list.items().forEach(item -> labelled(item.text().text(), item.place()).ifPresent(asks::add));
      add(part.title(), list.place(), part, asks.build());
    } else if (isMostly(items, i -> !steps(list.items().get(i)).isEmpty())) {
      add(part.title(), list.place(), part, byStep(list));
    }
  }

  private void line(DocumentPart part, Block.Paragraph paragraph) {
    List<String> parts = PARTS.splitToList(
        paragraph.lines().size() > 1
            ? String.join(
                "\n", paragraph.lines().stream().map(line -> line.text().text()).toList())
            : paragraph.text().text());
    if (parts.size() > 1 && isMostly(parts.size(), i -> isLabelled(parts.get(i)))) {
      ImmutableList.Builder<Ask> asks = ImmutableList.builder();
      parts.forEach(words -> labelled(words, paragraph.place()).ifPresent(asks::add));
      add(part.title(), paragraph.place(), part, asks.build());
    }
  }

  private boolean isLabelled(String text) {
    return AxisFinder.labelled(text)
        .flatMap(label -> axes.named(label[0]).flatMap(axis -> axis.step(label[1])))
        .isPresent();
  }

  private Optional<Ask> labelled(String text, Location place) {
    return AxisFinder.labelled(text).flatMap(label -> ask(label[0], label[1], "", place));
  }

  /** The dimensions that have the step with which an item begins. */
  private ImmutableList<Axis> steps(Block.Item item) {
    return item.text()
        .opening()
        .or(() -> AxisFinder.labelled(item.text().text()).map(label -> label[0]))
        .map(AxisFinder::bare)
        .map(axes::withStep)
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Ask> byStep(Block.ItemList list) {
    ImmutableList.Builder<Ask> asks = ImmutableList.builder();
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      ImmutableList<Axis> found = steps(item);
      String name = AxisFinder.bare(item.text().opening().orElse(item.text().text()));
      if (found.isEmpty()) {
        unknown.add(new Unknown(name, name, item.place()));
      } else {
        Axis inOrder = axes.all().get(Math.min(i, axes.all().size() - 1));
        Axis axis = found.contains(inOrder) ? inOrder : found.get(0);
        String text = AxisFinder.bare(item.text().rest()) + ItemText.under(item);
        axis.named(name).ifPresent(step -> asks.add(new Ask(axis, step, name, text, item.place())));
      }
    }
    return asks.build();
  }

  private Optional<Ask> ask(Grid.Cell axis, Grid.Cell step, String text) {
    return axis.isBlank() || step.isBlank()
        ? Optional.empty()
        : ask(axis.text(), step.text(), text, step.place());
  }

  private Optional<Ask> ask(String axisName, String words, String text, Location place) {
    Optional<Axis> axis = axes.named(axisName);
    Optional<Axis.Step> step = axis.flatMap(found -> found.step(words));
    if (step.isEmpty()) {
      unknown.add(new Unknown(CellText.oneLine(axisName), CellText.oneLine(words), place));
      return Optional.empty();
    }
    return Optional.of(new Ask(axis.get(), step.get(), CellText.oneLine(words), text, place));
  }

  /** Nobody asks two steps of one dimension; what looks so is a list with the same labels again. */
  private void add(String name, Location place, DocumentPart part, ImmutableList<Ask> asks) {
    long dimensions = asks.stream().map(Ask::axis).distinct().count();
    if (!asks.isEmpty() && dimensions == asks.size() && !name.isBlank()) {
      positions.add(new Position(name, place, part, asks));
    }
  }
}
