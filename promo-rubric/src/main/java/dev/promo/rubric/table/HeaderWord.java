package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.Phrases;
import java.util.List;

/** What the words of a header say about its column. A header in words that nobody knows says nothing. */
enum HeaderWord {
  TRACK,
  LEVEL,
  TITLE,
  DIMENSION,
  GROUP,
  STEP,
  DESCRIPTION,
  BEHAVIOUR,
  EXAMPLE,
  WEIGHT,
  NOTE,
  ID;

  private static final Phrases WORDS = Phrases.read(HeaderWord.class, "header-words.txt");
  private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("/\\|")).trimResults();

  /** What the header means as a whole. */
  static ImmutableSet<HeaderWord> of(String header) {
    return words(WORDS.of(header));
  }

  /** What single words of the header mean, or the header as a whole where that is known. */
  static ImmutableSet<HeaderWord> in(String header) {
    ImmutableSet<HeaderWord> whole = of(header);
    return whole.isEmpty() ? words(WORDS.in(header)) : whole;
  }

  /** Whether the header of a table's corner names what runs down and what runs across, as {@code Level/Skill} does. */
  static boolean namesLevelsInCorner(String header) {
    List<String> parts = PARTS.splitToList(header);
    return parts.size() == 2
        && parts.stream().anyMatch(part -> of(part).contains(LEVEL))
        && parts.stream().anyMatch(part -> of(part).contains(DIMENSION));
  }

  private static ImmutableSet<HeaderWord> words(ImmutableSet<String> names) {
    return names.stream().map(HeaderWord::valueOf).collect(toImmutableSet());
  }
}
