package dev.promo.core.lint;

import dev.promo.core.policy.Defaults;
import java.time.LocalDate;

/**
 * A draft, read once for all checks.
 *
 * @param draft what was handed over
 * @param tokens the words, numbers and signs of its text
 * @param hits where the phrases of the word lists stand in it
 * @param asOf the day of the document
 * @param defaults the numbers to go by
 */
record Reading(Draft draft, Tokens tokens, Hits hits, LocalDate asOf, Defaults defaults) {
  static Reading of(Draft draft, PhraseTrie phrases, LocalDate asOf, Defaults defaults) {
    String whole = draft.text();
    String text = whole.substring(0, Math.min(whole.length(), WinLinter.MOST_READ));
    Tokens tokens = Tokenizer.read(text, phrases.words());
    return new Reading(draft, tokens, Hits.in(tokens, phrases), asOf, defaults);
  }

  boolean knows(Draft.Part part) {
    return !draft.unknown().contains(part);
  }

  /** Where the text itself begins, behind blanks. */
  int start() {
    return tokens.size() == 0 ? 0 : tokens.start(0);
  }

  int end() {
    return tokens.size() == 0 ? 0 : tokens.end(tokens.size() - 1);
  }
}
