package dev.promo.notation;

import com.google.common.base.CharMatcher;

/** One step of a path such as {@code levels[2].name}. */
final class Step {
  private static final CharMatcher PUNCTUATION = CharMatcher.anyOf(".[]'\"");

  private Step() {}

  static void appendIndex(StringBuilder path, int index) {
    path.append('[').append(index).append(']');
  }

  /** Appends a key; one that could be mistaken for several steps, or could not be seen, goes into brackets. */
  static void appendKey(StringBuilder path, String key) {
    String shown = Quoted.shortened(key);
    if (!shown.equals(key) || key.isBlank() || PUNCTUATION.matchesAnyOf(key)) {
      path.append("['").append(shown).append("']");
      return;
    }
    if (path.length() > 0) {
      path.append('.');
    }
    path.append(key);
  }
}
