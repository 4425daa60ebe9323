package dev.promo.rubric.markdown;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A branch as the content of something.
 *
 * @param branch an item, a paragraph or another block
 * @param restOnly whether only that counts which its line says behind its name
 * @param level the level it stands at
 * @param steps the headings it stands under, outermost first
 */
record Piece(Branch branch, boolean restOnly, Optional<String> level, ImmutableList<Step> steps) {
  private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);
  private static final int FEWEST_LETTERS = 3;

  String text() {
    return restOnly ? branch.label().rest() : branch.text().text();
  }

  /** Whether it is put as an item, or on the line of a name. */
  boolean isItem() {
    return restOnly || branch.kind() == Branch.Kind.ITEM;
  }

  /** Whether it says something in words; a bare number or range does not. */
  boolean isWorded() {
    return LETTER.countIn(text()) >= FEWEST_LETTERS || !branch.children().isEmpty();
  }
}
