package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.notation.Slug;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Branches that are levels by their names; by these, another beside them can be known as one more. */
final class Neighbours {
  private static final double ALIKE = 0.5;
  private static final double SAME = 0.9;
  private static final int FEW_WORDS = 4;

  private final int firstLine;
  private final int lastLine;
  private final int depth;
  private final ImmutableSet<String> under;
  private final ImmutableSet<String> words;
  private final boolean haveItems;

  Neighbours(List<Branch> levels) {
    firstLine = levels.get(0).place().line();
    lastLine = levels.get(levels.size() - 1).place().line();
    depth = levels.get(0).depth();
    under = levels.stream().flatMap(level -> namesUnder(level).stream()).collect(toImmutableSet());
    words = levels.stream().flatMap(level -> words(level).stream()).collect(toImmutableSet());
    haveItems = levels.stream().anyMatch(Neighbours::hasItems);
  }

  /**
   * Whether a branch is a level, too: it is called as all others are but for a word, or it stands between them or behind
   * them and holds the same, or before them and shares a word with them besides.
   */
  boolean isOneMore(Branch branch) {
    if (branch.depth() != depth || hasItems(branch) != haveItems) {
      return false;
    }
    ImmutableSet<String> own = namesUnder(branch);
    double alike = own.isEmpty()
        ? (under.isEmpty() ? 1 : 0)
        : (double) Sets.intersection(own, under).size() / own.size();
    boolean isBetween = branch.place().line() > firstLine && branch.place().line() < lastLine;
    boolean isStem = words.containsAll(words(branch));
    boolean isAkin = !Collections.disjoint(words, words(branch));
    boolean isShort = branch.label().name().split("\\s+").length <= FEW_WORDS;
    boolean isPlain = !hasHeadings(branch) && (isStem || isShort);
    return ((alike >= ALIKE || isPlain) && (isBetween || isStem))
        || (alike >= SAME && !under.isEmpty() && (branch.place().line() > lastLine || isAkin));
  }

  /** The names that stand right under a branch; of headings alone where there are any. */
  static ImmutableSet<String> namesUnder(Branch branch) {
    boolean headings = hasHeadings(branch);
    return branch.children().stream()
        .flatMap(child -> child.kind() == Branch.Kind.COLON_LINE
            ? Stream.concat(Stream.of(child), child.children().stream())
            : Stream.of(child))
        .filter(child -> !headings || child.kind() == Branch.Kind.HEADING)
        .filter(Branch::hasContent)
        .map(child -> child.label().key())
        .filter(key -> !key.isEmpty())
        .collect(toImmutableSet());
  }

  private static boolean hasHeadings(Branch branch) {
    return branch.children().stream().anyMatch(child -> child.kind() == Branch.Kind.HEADING);
  }

  private static ImmutableSet<String> words(Branch branch) {
    return ImmutableSet.copyOf(Slug.of(branch.label().name()).split("-"));
  }

  private static boolean hasItems(Branch branch) {
    return branch.children().stream()
        .anyMatch(child -> child.kind() == Branch.Kind.ITEM || hasItems(child));
  }
}
