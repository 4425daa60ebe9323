package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Puts the levels of a table in order, lowest first, and says when the order was not simply read. For one table. */
final class LevelSet {
  private static final Pattern RANGE = Pattern.compile(
      "(\\p{L}{1,12})[ -]?([0-9]{1,2})\\s*(?:[-–—/&+]|to|and|bis|und|à|et|a|y|e)\\s*(?:\\1[ -]?)?[0-9]{1,2}");

  private final RubricOptions options;
  private final LadderDraft draft;
  private final List<Written> guessed = new ArrayList<>();

  /**
   * A level as the table writes it.
   *
   * @param place where its name stands
   */
  record Written(String name, Location place) {}

  LevelSet(RubricOptions options, LadderDraft draft) {
    this.options = options;
    this.draft = draft;
  }

  /** Columns or rows in the table's order, unless their names say that the highest stands first. */
  ImmutableList<Written> asWritten(ImmutableList<Written> written) {
    if (isSaid(written)) {
      return bySaid(written);
    }
    if (LevelAxis.areCounted(names(written))) {
      return byNumber(written);
    }
    if (LevelAxis.isHighestFirst(names(written))) {
      guessed.addAll(written);
      return written.reverse();
    }
    return written;
  }

  /**
   * Levels from rows whose order may have nothing to do with them: as their names say or, when those stand in
   * alphabetical order and say nothing, titles without a known word in the middle.
   */
  ImmutableList<Written> sorted(ImmutableList<Written> written) {
    if (isSaid(written)) {
      return bySaid(written);
    }
    if (LevelAxis.areCounted(names(written))) {
      return byNumber(written);
    }
    ImmutableList<Written> byHeight = written.stream()
        .sorted(Comparator.comparingDouble(level -> height(level.name())))
        .collect(toImmutableList());
    if (byHeight.equals(written)) {
      return written;
    }
    if (isAlphabetical(written) || areAllKnown(written)) {
      guessed.addAll(written);
      return byHeight;
    }
    return written;
  }

  private ImmutableList<Written> byNumber(ImmutableList<Written> written) {
    ImmutableList<Written> sorted = written.stream()
        .sorted(Comparator.comparingInt(level -> LevelAxis.number(level.name())))
        .collect(toImmutableList());
    guessed.addAll(sorted.equals(written) ? ImmutableList.of() : written);
    return sorted;
  }

  /** Adds a note for each level that is a range of several, as {@code L4-L5} is. */
  void reportMerged(List<Written> written) {
    written.stream()
        .filter(level -> RANGE.matcher(level.name()).matches())
        .forEach(level -> draft.problem(Problem.note(
            "LEVELS_MERGED",
            level.place(),
            "'" + level.name() + "' stands for several levels; they are read as one.",
            "Give each of them a column or row, if they ask different things.")));
  }

  /** Adds a warning when an order was guessed. */
  void report() {
    if (guessed.isEmpty()) {
      return;
    }
    String some = String.join(", ", names(guessed.subList(0, Math.min(6, guessed.size()))));
    draft.problem(Problem.warning(
        "ORDER_GUESSED",
        guessed.get(0).place(),
        "The order of the levels in the table is not that of their names; " + guessed.size()
            + " levels, such as " + some + ", were put in the order that their names suggest.",
        "Check the order; name the levels, lowest first, in the options to set it."));
  }

  private boolean isSaid(List<Written> written) {
    ImmutableList<String> said = said();
    return !said.isEmpty()
        && written.stream().allMatch(level -> said.contains(lower(level.name())));
  }

  private ImmutableList<Written> bySaid(List<Written> written) {
    return written.stream()
        .sorted(Comparator.comparingInt(level -> said().indexOf(lower(level.name()))))
        .collect(toImmutableList());
  }

  private ImmutableList<String> said() {
    return options.levels().stream().map(LevelSet::lower).collect(toImmutableList());
  }

  private static ImmutableList<String> names(List<Written> written) {
    return written.stream().map(Written::name).collect(toImmutableList());
  }

  private static boolean isAlphabetical(List<Written> written) {
    return names(written).stream()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList()
        .equals(names(written));
  }

  private static boolean areAllKnown(List<Written> written) {
    ImmutableList<OptionalInt> heights =
        written.stream().map(level -> LevelNames.height(level.name())).collect(toImmutableList());
    return heights.stream().allMatch(OptionalInt::isPresent)
        && heights.stream().distinct().count() == heights.size();
  }

  /** A title without a known word stands in the middle. */
  private static double height(String name) {
    return LevelNames.height(name).orElseGet(() -> LevelNames.height("mid").orElse(0));
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
