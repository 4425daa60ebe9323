package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the text of a cell only says that another level's cell holds here too. */
final class SameWords {
  private static final Phrases WORDS = Phrases.read(SameWords.class, "same-words.txt");
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final CharMatcher ENDS = CharMatcher.anyOf(".;:!()[]'\"“”«»„");
  private static final int LONGEST_TEXT = 120;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_PHRASE = 4;

  private SameWords() {}

  /**
   * The name of the level that a text such as {@code Same as L3.} refers to; nothing for any other text.
   *
   * @param levels the names of the levels, beside those by which levels are called anywhere
   */
  static Optional<String> levelIn(String text, Set<String> levels) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    List<String> words = SPACES.splitToList(ENDS.trimFrom(text));
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST_PHRASE, words.size() - 1); length > 0; length--) {
      String level = ENDS.trimFrom(String.join(" ", words.subList(length, words.size())));
      if (!WORDS.of(String.join(" ", words.subList(0, length))).isEmpty()
          && !level.isBlank()
          && (levels.contains(level) || LevelNames.isLevel(level))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
