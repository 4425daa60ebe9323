package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the text of a cell only says that another level's cell holds here too. */
final class SameWords {
  private static final Phrases WORDS = Phrases.read(SameWords.class, "same-words.txt");
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final CharMatcher ENDS = CharMatcher.anyOf(".;:!()[]'\"“”«»„");
  private static final String DITTO = "DITTO";
  private static final int LONGEST_TEXT = 120;
  private static final CharMatcher SPACE = CharMatcher.is(' ');
  private static final int FEW_WORDS = 4;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_PHRASE = 4;

  private SameWords() {}

  /**
   * The name of the level that a text such as {@code Same as L3.} refers to; nothing for any other text.
   *
   * @param levels the names of the levels, beside those by which levels are called anywhere
   * @param before the level that a mere {@code ditto} refers to
   */
  static Optional<String> levelIn(String text, Set<String> levels, Optional<String> before) {
    if (text.length() > LONGEST_TEXT || SPACE.countIn(text) >= MOST_WORDS) {
      return Optional.empty();
    }
    return before.isPresent() && areDitto(text) ? before : named(text, levels);
  }

  /** A name as it is written, its own brackets included. */
  private static String name(List<String> words, Set<String> levels) {
    String written = String.join(" ", words);
    return levels.stream()
        .filter(level -> level.equals(written) || ENDS.trimFrom(level).equals(written))
        .findFirst()
        .orElseGet(() -> ENDS.trimFrom(written));
  }

  /** Whether a text only says that what stands before it holds here too. */
  static boolean areDitto(String text) {
    return text.length() <= LONGEST_TEXT && WORDS.of(text).contains(DITTO);
  }

  /** Whether a few words look as if they referred to another cell, be there such a level or not. */
  static boolean refer(String text) {
    List<String> words = SPACES.splitToList(ENDS.trimFrom(text));
    return areDitto(text)
        || (words.size() <= FEW_WORDS
            && IntStream.range(1, words.size())
                .anyMatch(length ->
                    !WORDS.of(String.join(" ", words.subList(0, length))).isEmpty()));
  }

  private static Optional<String> named(String text, Set<String> levels) {
    List<String> words = SPACES.splitToList(ENDS.trimFrom(text));
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST_PHRASE, words.size() - 1); length > 0; length--) {
      String level = name(words.subList(length, words.size()), levels);
      if (!WORDS.of(String.join(" ", words.subList(0, length))).isEmpty()
          && !level.isBlank()
          && (levels.contains(level) || LevelNames.isLevel(level))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
