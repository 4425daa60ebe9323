package dev.promo.core.lint;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the lists, each with a number. A word is looked up in place, whatever its case and in any locale, without
 * a copy of it.
 */
final class Dictionary {
  /** The number of a word that no list holds. */
  static final int UNKNOWN = 0;

  private final @Nullable String[] slots;
  private final int[] numbers;

  Dictionary(Map<String, Integer> words) {
    int size = Integer.highestOneBit(Math.max(words.size(), 4)) << 2;
    slots = new String[size];
    numbers = new int[size];
    List<String> sorted = new ArrayList<>(words.keySet());
    sorted.sort(null);
    for (String word : sorted) {
      int slot = slot(word, 0, word.length());
      slots[slot] = word;
      numbers[slot] = requireNonNull(words.get(word));
    }
  }

  /**
   * The number of the word, without the s of a possessive unless a list holds it, that stands in a text from {@code
   * start} to before {@code end}.
   */
  int number(String text, int start, int end) {
    int found = numbers[slot(text, start, end)];
    boolean isPossessive =
        end - start > 2 && fold(text.charAt(end - 1)) == 's' && fold(text.charAt(end - 2)) == '\'';
    return found == UNKNOWN && isPossessive ? numbers[slot(text, start, end - 2)] : found;
  }

  private int slot(String text, int start, int end) {
    int hash = 1;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] != null && !isAt(slot, text, start, end)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean isAt(int slot, String text, int start, int end) {
    String word = slots[slot];
    if (word == null || word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (fold(text.charAt(i)) != word.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  /** Lower case, the same in every locale; a typographic apostrophe is an apostrophe. */
  static char fold(char letter) {
    if (letter < 0x80) {
      return 'A' <= letter && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
    return letter == '\u2019' ? '\'' : Character.toLowerCase(letter);
  }
}
