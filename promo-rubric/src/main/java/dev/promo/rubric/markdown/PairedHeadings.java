package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.LevelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings beside each other that name a dimension and a level at once, as {@code Rowing (Junior)} and
 * {@code Rowing (Senior)} do: they are read as headings of the levels under one of the dimension.
 */
final class PairedHeadings {
  private static final Pattern PAIR = Pattern.compile(
      "^([^()\\[\\]–—:]{1,60}?)(?:\\s*[(\\[]([^()\\[\\]]{1,40})[)\\]]|(?:\\s+[–—-]|:)\\s+(\\S.{0,40}))$");

  /** The least part of all pairs that must be there. */
  private static final double MOST = 0.75;

  private final List<Pair> pairs;

  /**
   * A heading that names two things.
   *
   * @param outer what its neighbours name, too
   * @param inner what it names beside them
   */
  private record Pair(Branch heading, String outer, String inner) {
    static Optional<Pair> of(Branch branch) {
      Matcher pair = PAIR.matcher(branch.label().name());
      if (branch.kind() != Branch.Kind.HEADING || !pair.matches()) {
        return Optional.empty();
      }
      String inner = Optional.ofNullable(pair.group(2)).orElseGet(() -> pair.group(3));
      return Optional.of(new Pair(branch, pair.group(1).strip(), inner.strip()));
    }
  }

  private PairedHeadings(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /** Splits the headings right under a branch, and under all branches in it, where they are such pairs. */
  static void split(Branch branch) {
    branch.children().forEach(PairedHeadings::split);
    PairedHeadings headings = new PairedHeadings(branch.children().stream()
        .map(Pair::of)
        .flatMap(Optional::stream)
        .collect(toImmutableList()));
    if (headings.areGrid()) {
      branch.replaceChildren(headings.grouped(branch.children()));
    }
  }

  /** Whether nearly every dimension is named with every level, and most of these are called so. */
  private boolean areGrid() {
    ImmutableSet<String> outer = names(Pair::outer);
    ImmutableSet<String> inner = names(Pair::inner);
    int places = outer.size() * inner.size();
    return outer.size() > 1
        && inner.size() > 1
        && pairs.size() <= places
        && pairs.size() >= MOST * places
        && inner.stream().filter(LevelNames::isLevel).count() * 2 >= inner.size()
        && outer.stream().noneMatch(LevelNames::isLevel);
  }

  private ImmutableSet<String> names(Function<Pair, String> part) {
    return pairs.stream().map(part).map(Label::key).collect(ImmutableSet.toImmutableSet());
  }

  /** The branches with each row of pairs under a heading of its own. */
  private ImmutableList<Branch> grouped(List<Branch> branches) {
    List<Branch> grouped = new ArrayList<>();
    String open = "";
    for (Branch branch : branches) {
      Optional<Pair> pair =
          pairs.stream().filter(each -> each.heading() == branch).findFirst();
      if (pair.isEmpty()) {
        grouped.add(branch);
        open = "";
        continue;
      }
      if (!open.equals(Label.key(pair.get().outer()))) {
        open = Label.key(pair.get().outer());
        grouped.add(branch.over(new Label(pair.get().outer(), "")));
      }
      branch.rename(new Label(pair.get().inner(), ""));
      grouped.get(grouped.size() - 1).add(branch);
    }
    return ImmutableList.copyOf(grouped);
  }
}
