package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts the tables of a document into one draft. Tables with the same levels are parts of one ladder, each under its
 * heading; tables with other levels, or with the same dimensions once more, are tracks of their own.
 */
final class TablesLadder {
  /** Letters and a number at the beginning of a name. */
  private static final Pattern CODE = Pattern.compile("^(\\p{L}*) ?([0-9]{1,2})(?![0-9])");

  private final LadderDraft draft;
  private final Optional<String> title;
  private final RubricOptions options;
  private final Set<String> names = new HashSet<>();
  private final Set<DraftLevel> levels = new LinkedHashSet<>();

  TablesLadder(LadderDraft draft, Optional<String> title, RubricOptions options) {
    this.draft = draft;
    this.options = options;
    this.title = title;
  }

  /** The headings that became names of groups, tracks or dimensions. */
  Set<String> names() {
    return names;
  }

  ImmutableList<DraftLevel> levels() {
    return ImmutableList.copyOf(levels);
  }

  void fill(ImmutableList<LadderTable> tables) {
    List<List<LadderTable>> ladders = ladders(tables);
    if (ladders.size() > 1 && goOn(ladders)) {
      ladders.forEach(this::levels);
      return;
    }
    for (List<LadderTable> found : ladders) {
      List<LadderTable> ladder = namedApart(found);
      if (areTracks(ladder)) {
        ladder.forEach(table -> {
          draft.newLevels();
          track(ImmutableList.of(table), ladder);
        });
      } else if (ladders.size() > 1) {
        track(ladder, ladders.stream().map(other -> other.get(0)).collect(toImmutableList()));
      } else {
        levels(ladder);
      }
    }
  }

  /** Whether each table goes on where that before it ends: with the next numbers, and with the same dimensions. */
  private static boolean goOn(List<List<LadderTable>> ladders) {
    return ladders.stream().allMatch(ladder -> ladder.size() == 1)
        && ladders.stream()
            .allMatch(ladder ->
                ladder.get(0).dimensions().equals(ladders.get(0).get(0).dimensions()))
        && areConsecutive(ladders.stream()
            .flatMap(ladder -> ladder.get(0).ladder().levelNames().stream())
            .map(CODE::matcher)
            .collect(toImmutableList()));
  }

  private static boolean areConsecutive(ImmutableList<Matcher> codes) {
    return codes.stream().allMatch(Matcher::find)
        && codes.stream().map(code -> code.group(1)).distinct().count() == 1
        && IntStream.range(1, codes.size())
            .allMatch(i -> number(codes.get(i)) == number(codes.get(i - 1)) + 1);
  }

  private static int number(Matcher code) {
    return Integer.parseInt(code.group(2));
  }

  /** Tables of which one has all levels of the other stand together. */
  private static List<List<LadderTable>> ladders(ImmutableList<LadderTable> tables) {
    List<List<LadderTable>> ladders = new ArrayList<>();
    for (LadderTable table : tables) {
      ladders.stream()
          .filter(ladder -> ladder.get(0).levels().containsAll(table.levels())
              || table.levels().containsAll(ladder.get(0).levels()))
          .findFirst()
          .orElseGet(() -> {
            ladders.add(new ArrayList<>());
            return ladders.get(ladders.size() - 1);
          })
          .add(table);
    }
    return ladders;
  }

  /** Tables with one dimension each, called alike, are about what their headings say. */
  private List<LadderTable> namedApart(List<LadderTable> ladder) {
    boolean alike = ladder.size() > 1
        && ladder.stream()
            .allMatch(table -> table.isOfOneDimension()
                && table.dimensions().equals(ladder.get(0).dimensions()));
    return alike
        ? ladder.stream().map(table -> table.calledLikeItsHeading(options)).toList()
        : ladder;
  }

  private static boolean areTracks(List<LadderTable> ladder) {
    return ladder.size() > 1
        && ladder.stream().noneMatch(table -> table.ladder().isOneDimension())
        && (ladder.stream()
                .allMatch(table -> table.dimensions().equals(ladder.get(0).dimensions()))
            || haveTitlesOfTheirOwn(ladder));
  }

  private static boolean haveTitlesOfTheirOwn(List<LadderTable> ladder) {
    return ladder.stream()
        .allMatch(table -> ladder.stream()
            .filter(other -> !other.equals(table))
            .allMatch(other -> table.ladder().hasOtherTitles(other.ladder())));
  }

  private void track(List<LadderTable> ladder, List<LadderTable> others) {
    ImmutableList<DraftLevel> found = levels(ladder);
    int shared = HeadingPaths.shared(paths(others));
    ImmutableList<String> own = HeadingPaths.from(ladder.get(0).path(title), shared);
    String name = ladder.size() > 1 && !own.isEmpty()
        ? own.get(0)
        : own.isEmpty() ? ladder.get(0).grid().title() : own.get(own.size() - 1);
    names.add(name);
    draft.track(name.isBlank() ? "Ladder" : name, found);
  }

  private ImmutableList<DraftLevel> levels(List<LadderTable> ladder) {
    Set<DraftLevel> found = new LinkedHashSet<>();
    int shared = HeadingPaths.shared(paths(ladder));
    for (LadderTable table : ladder) {
      found.addAll(table.ladder().fill(draft, over(table, ladder, shared)));
    }
    levels.addAll(found);
    return ImmutableList.copyOf(found);
  }

  /** The headings that set a table apart from the others with the same levels. */
  private ImmutableList<String> over(LadderTable table, List<LadderTable> ladder, int shared) {
    if (ladder.size() == 1) {
      return ImmutableList.of();
    }
    ImmutableList<String> own = HeadingPaths.from(table.path(title), shared);
    names.addAll(own);
    boolean isName = !own.isEmpty()
        && (table.ladder().isOneDimension()
            || table.dimensions().contains(NameKey.of(own.get(own.size() - 1))));
    return isName ? own.subList(0, own.size() - 1) : own;
  }

  private ImmutableList<ImmutableList<String>> paths(List<LadderTable> tables) {
    return tables.stream().map(table -> table.path(title)).collect(toImmutableList());
  }
}
