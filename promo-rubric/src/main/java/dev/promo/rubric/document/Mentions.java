package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a document says about its levels outside their tables: a sentence each, a threshold each, or that there are
 * more.
 */
final class Mentions {
  private static final int FEWEST = 2;

  private final LadderDraft draft;
  private final ImmutableList<DraftLevel> levels;

  Mentions(LadderDraft draft, ImmutableList<DraftLevel> levels) {
    this.draft = draft;
    this.levels = levels;
  }

  void take(DocumentPart part) {
    if (part.block() instanceof Block.ItemList list) {
      list(list);
    } else {
      part.grid().ifPresent(this::table);
    }
  }

  private void list(Block.ItemList list) {
    ImmutableList<Optional<String[]>> labels = list.items().stream()
        .map(item -> AxisFinder.labelled(item.text().text()))
        .collect(toImmutableList());
    if (namesLevels(labels.size(), i -> labels.get(i).map(label -> label[0]), list.place())) {
      labels.forEach(label -> label.ifPresent(
          words -> level(words[0]).ifPresent(level -> level.about(CellText.oneLine(words[1])))));
    }
  }

  private void table(Grid grid) {
    for (int column = 0; column < grid.columns(); column++) {
      int at = column;
      boolean found = namesLevels(
          grid.rows() - 1,
          row -> Optional.of(grid.cell(row + 1, at).text()).filter(text -> !text.isBlank()),
          grid.place());
      if (found) {
        IntStream.range(1, grid.rows()).forEach(row -> threshold(grid, row, at));
        return;
      }
    }
  }

  /** Whether most of some names are those of levels; says which are not. */
  private boolean namesLevels(int count, IntFunction<Optional<String>> name, Location place) {
    ImmutableList<String> names = IntStream.range(0, count)
        .mapToObj(name)
        .flatMap(Optional::stream)
        .map(CellText::oneLine)
        .distinct()
        .collect(toImmutableList());
    ImmutableList<String> unknown =
        names.stream().filter(words -> level(words).isEmpty()).collect(toImmutableList());
    int known = names.size() - unknown.size();
    if (known < FEWEST || known <= unknown.size()) {
      return false;
    }
    if (!unknown.isEmpty()) {
      draft.problem(Problem.note(
          "DECLARED_LEVELS_DIFFER",
          place,
          "Levels are named here that no table describes: "
              + unknown.stream().limit(10).collect(joining(", ")) + ".",
          "Describe them in a table, or take their names out."));
    }
    return true;
  }

  private void threshold(Grid grid, int row, int name) {
    ImmutableList<Integer> numbers = IntStream.range(0, grid.columns())
        .filter(column -> column != name && isAmount(grid.cell(row, column).text()))
        .boxed()
        .collect(toImmutableList());
    long others = IntStream.range(0, grid.columns())
        .filter(column -> column != name && !grid.cell(row, column).isBlank())
        .count();
    if (!numbers.isEmpty() && numbers.size() * 2L > others) {
      level(grid.cell(row, name).text())
          .ifPresent(level -> level.threshold(numbers.stream()
              .map(column -> CellText.oneLine(
                  grid.cell(0, column).text() + " " + grid.cell(row, column).text()))
              .collect(joining(", "))));
    }
  }

  private static boolean isAmount(String text) {
    String words = text.strip();
    return words.length() < 40
        && words.codePoints().anyMatch(Character::isDigit)
        && words.codePoints().filter(Character::isLetter).count() <= 12
        && !Character.isLetter(words.codePointAt(0));
  }

  private Optional<DraftLevel> level(String words) {
    ImmutableSet<String> keys = NameKey.all(words);
    return levels.stream()
        .filter(level -> NameKey.all(level.name()).stream().anyMatch(keys::contains))
        .findFirst();
  }
}
