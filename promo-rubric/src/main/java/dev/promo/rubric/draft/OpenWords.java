package dev.promo.rubric.draft;

import dev.promo.core.rubric.OpenReason;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the text of a cell says that nothing is asked, and why. */
final class OpenWords {
  private static final Phrases WORDS = Phrases.read(OpenWords.class, "open-words.txt");
  private static final Pattern DASH = Pattern.compile("[-–—/.…?]{1,3}");
  private static final int LONGEST_SENTENCE = 70;

  private OpenWords() {}

  /** The reason in a text that is one of the known phrases, a mere dash, or a short sentence that holds a phrase. */
  static Optional<OpenReason> in(String text) {
    if (DASH.matcher(text).matches()) {
      return Optional.of(OpenReason.NOT_APPLICABLE);
    }
    if (text.length() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    return WORDS.of(text).stream()
        .findFirst()
        .or(() -> WORDS.longerIn(text).stream().findFirst())
        .map(OpenReason::valueOf);
  }
}
