package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.markdown.MarkdownText;
import dev.promo.rubric.table.Grid;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what may be dimensions with steps: a table of steps and what each means, a table that crosses steps and
 * dimensions, a list whose items begin with a step. Whether they are, those show who ask for a step.
 */
final class AxisFinder {
  private static final int MOST_STEPS = 20;
  private static final int LONGEST_NAME = 60;
  private static final Pattern LABEL = Pattern.compile("^([^:：]{1,60}?)\\s*[:：]\\s*(.+)$");
  private static final Pattern DASHED = Pattern.compile("^(.{1,60}?)\\s+[-–—]\\s+(.+)$");

  private AxisFinder() {}

  static ImmutableList<Axis> find(DocumentPart part) {
    if (part.title().isEmpty()) {
      return ImmutableList.of();
    }
    if (part.block() instanceof Block.ItemList list) {
      return list(part, list).map(ImmutableList::of).orElse(ImmutableList.of());
    }
    return part.grid().map(grid -> table(part, grid)).orElse(ImmutableList.of());
  }

  private static Optional<Axis> list(DocumentPart part, Block.ItemList list) {
    ImmutableList<Axis.Step> steps = IntStream.range(0, list.items().size())
        .mapToObj(i -> step(list.items().get(i), i + 1))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
    return steps.size() == list.items().size() && areSteps(steps)
        ? Optional.of(Axis.rising(part.title(), above(part), part, "", steps))
        : Optional.empty();
  }

  private static Optional<Axis.Step> step(Block.Item item, int place) {
    MarkdownText text = item.text();
    Optional<String> opening = text.opening().map(AxisFinder::bare);
    Matcher label = LABEL.matcher(text.text());
    if (opening.isPresent() && !bare(text.rest()).isEmpty()) {
      return Optional.of(step(opening.get(), bare(text.rest()), item, place));
    }
    if (label.matches()) {
      return Optional.of(step(label.group(1), label.group(2), item, place));
    }
    return item.number() == 0 || text.isBlank()
        ? Optional.empty()
        : Optional.of(step(Integer.toString(item.number()), text.text(), item, place));
  }

  private static Axis.Step step(String name, String text, Block.Item item, int place) {
    OptionalInt number = item.number() > 0 ? OptionalInt.of(item.number()) : Axis.number(name);
    return new Axis.Step(
        name,
        name,
        number.orElse(place),
        number.isPresent(),
        text + ItemText.under(item),
        item.place());
  }

  private static Axis.Step step(String label, String name, int place, Grid.Cell cell) {
    OptionalInt number = Axis.number(label);
    return new Axis.Step(
        label, name, number.orElse(place), number.isPresent(), cell.text(), cell.place());
  }

  private static boolean areSteps(ImmutableList<Axis.Step> steps) {
    Set<String> names = new HashSet<>();
    return steps.size() >= 2
        && steps.size() <= MOST_STEPS
        && steps.stream().allMatch(step -> names.add(NameKey.of(step.name())))
        && steps.stream().filter(step -> isText(step.text())).count() * 2 > steps.size()
        && steps.stream().allMatch(step -> step.name().length() <= LONGEST_NAME)
        && steps.stream().map(Axis.Step::number).distinct().count() == steps.size();
  }

  /** Steps down the first column, or along the first row. */
  private static ImmutableList<Axis> table(DocumentPart part, Grid grid) {
    if (grid.rows() < 2 || grid.columns() < 2) {
      return ImmutableList.of();
    }
    if (isDescribed(grid)) {
      return described(part, grid);
    }
    return Stream.concat(
            IntStream.range(1, Math.min(grid.columns(), MOST_STEPS))
                .boxed()
                .flatMap(column -> crossed(part, grid, grid.cell(0, column), grid.rows(), row ->
                        new Grid.Cell[] {grid.cell(row, 0), grid.cell(row, column)})
                    .stream()),
            IntStream.range(1, grid.rows())
                .boxed()
                .flatMap(row -> crossed(part, grid, grid.cell(row, 0), grid.columns(), column ->
                        new Grid.Cell[] {grid.cell(0, column), grid.cell(row, column)})
                    .stream()))
        .collect(toImmutableList());
  }

  /** Whether one column alone holds texts, and those before it name the rows. */
  private static boolean isDescribed(Grid grid) {
    return grid.rows() > 2
        && grid.rows() <= MOST_STEPS + 1
        && IntStream.range(1, grid.columns())
                .filter(column -> isProse(grid, column))
                .count()
            <= 1
        && isProse(grid, grid.columns() - 1);
  }

  private static boolean isProse(Grid grid, int column) {
    return IntStream.range(1, grid.rows())
            .filter(row -> isText(grid.cell(row, column).text()))
            .count()
        > (grid.rows() - 1) / 2;
  }

  private static boolean isText(String text) {
    return text.length() > 24
        || CharMatcher.whitespace().countIn(text.strip()) >= 3
        || text.codePoints().filter(c -> c > 0x2e80).count() >= 6;
  }

  private static ImmutableList<Axis> described(DocumentPart part, Grid grid) {
    int last = grid.columns() - 1;
    ImmutableList<Axis.Step> steps = IntStream.range(1, grid.rows())
        .filter(row -> !grid.cell(row, last).isBlank())
        .mapToObj(row -> step(
            CellText.oneLine(grid.cell(row, 0).text()),
            name(grid, row, last),
            row,
            grid.cell(row, last)))
        .collect(toImmutableList());
    return areSteps(steps)
        ? ImmutableList.of(
            Axis.rising(grid.title(), above(part), part, grid.cell(0, 0).text(), steps))
        : ImmutableList.of();
  }

  private static String name(Grid grid, int row, int last) {
    return IntStream.range(0, last)
        .mapToObj(column -> grid.cell(row, column))
        .filter(cell -> !cell.isBlank() && !cell.repeats())
        .map(cell -> CellText.oneLine(cell.text()))
        .reduce((number, words) -> number + " " + words)
        .orElse("");
  }

  private static Optional<Axis> crossed(
      DocumentPart part, Grid grid, Grid.Cell name, int end, IntFunction<Grid.Cell[]> cells) {
    ImmutableList.Builder<Axis.Step> found = ImmutableList.builder();
    for (int i = 1; i < Math.min(end, MOST_STEPS + 2); i++) {
      Grid.Cell[] pair = cells.apply(i);
      if (!pair[0].isBlank() && isText(pair[1].text())) {
        String step = CellText.oneLine(pair[0].text());
        found.add(step(step, step, i, pair[1]));
      }
    }
    ImmutableList<Axis.Step> steps = found.build();
    boolean named = steps.stream()
        .allMatch(step -> Axis.number(step.name()).isPresent() || LevelNames.isLevel(step.name()));
    return name.isBlank() || !areSteps(steps) || !named
        ? Optional.empty()
        : Optional.of(Axis.rising(
            CellText.oneLine(name.text()),
            ImmutableList.of(),
            part,
            grid.cell(0, 0).text(),
            steps));
  }

  static ImmutableList<String> above(DocumentPart part) {
    return part.headings().stream()
        .limit(Math.max(0, part.headings().size() - 1L))
        .map(heading -> heading.title().text())
        .collect(toImmutableList());
  }

  static Optional<String[]> labelled(String text) {
    Matcher label = LABEL.matcher(text);
    Matcher dashed = DASHED.matcher(text);
    if (label.matches()) {
      return Optional.of(new String[] {label.group(1), label.group(2)});
    }
    return dashed.matches()
        ? Optional.of(new String[] {dashed.group(1), dashed.group(2)})
        : Optional.empty();
  }

  static String bare(String words) {
    return CharMatcher.anyOf(":：-–— ").trimFrom(words);
  }
}
