package dev.promo.rubric.markdown;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.SetMultimap;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.LevelNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes tracks of the parts of a ladder that share no level, unless the parts are called like levels and so are bands of
 * one track. What stands in no part is on every track, and so is a part that is called shared, or that holds the rungs
 * below all others by their numbers.
 */
final class TrackFilling {
  private static final int FEWEST_PARTS = 3;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final LadderDraft draft;
  private final ImmutableList<String> lowestFirst;
  private final SetMultimap<String, String> parts = LinkedHashMultimap.create();
  private final Set<String> shared;

  TrackFilling(Reading reading, LadderDraft draft, ImmutableList<String> lowestFirst) {
    this.draft = draft;
    this.lowestFirst = lowestFirst;
    this.shared = new LinkedHashSet<>(lowestFirst);
    reading
        .pieces()
        .forEach(piece -> piece
            .level()
            .ifPresent(
                level -> reading.part(piece).ifPresent(part -> collect(part.name(), level))));
  }

  private void collect(String part, String level) {
    if (shared.remove(level)) {
      parts.put(part, level);
    }
  }

  /** Puts the tracks into the draft, and answers the names of the parts that are tracks. */
  ImmutableSet<String> fill() {
    if (areBands()) {
      return ImmutableSet.of();
    }
    share();
    parts.keySet().forEach(part -> draft.track(part, rungs(parts.get(part))));
    return ImmutableSet.copyOf(parts.keySet());
  }

  /** Whether what tells the parts apart names levels, or only says that they are some. */
  private boolean areBands() {
    ImmutableList<List<String>> names =
        parts.keySet().stream().map(WORDS::splitToList).collect(ImmutableList.toImmutableList());
    return names.stream()
        .map(words -> words.stream()
            .filter(word -> !names.stream().allMatch(other -> other.contains(word)))
            .collect(joining(" ")))
        .allMatch(
            own -> own.isEmpty() || LevelNames.isLevel(own) || HeadingNames.isAboutLadders(own));
  }

  private void share() {
    ImmutableList<String> base = parts.keySet().stream()
        .filter(part -> HeadingNames.isShared(part) || isBelowOthers(part))
        .collect(ImmutableList.toImmutableList());
    if (parts.keySet().size() >= FEWEST_PARTS && base.size() == 1) {
      shared.addAll(parts.removeAll(base.get(0)));
    }
  }

  /** Whether the others begin where this part ends, and go on beside one another. */
  private boolean isBelowOthers(String part) {
    ImmutableSet<String> all = ImmutableSet.copyOf(parts.values());
    if (!LevelNames.isNumbered(all.asList())) {
      return false;
    }
    int highest = heights(part).max().orElseThrow();
    List<Range<Integer>> others = parts.keySet().stream()
        .filter(other -> !other.equals(part))
        .map(other -> Range.closed(
            heights(other).min().orElseThrow(), heights(other).max().orElseThrow()))
        .toList();
    return others.stream().allMatch(other -> other.lowerEndpoint() > highest)
        && others.stream().allMatch(other -> other.isConnected(others.get(0)));
  }

  private IntStream heights(String part) {
    return parts.get(part).stream().flatMapToInt(level -> LevelNames.height(level).stream());
  }

  private ImmutableList<DraftLevel> rungs(Set<String> own) {
    return lowestFirst.stream()
        .filter(name -> own.contains(name) || shared.contains(name))
        .map(draft::level)
        .collect(ImmutableList.toImmutableList());
  }
}
