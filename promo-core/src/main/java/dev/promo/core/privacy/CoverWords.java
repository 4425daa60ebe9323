package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.SumSize;
import java.util.Optional;

/**
 * The words that stand in a redacted case where something is hidden, in the language of its readers.
 *
 * <p>They stand in sentences that somebody else wrote, so they have one form whatever is around them. None may look like
 * what is hidden, such as a day, a sum with its digits or a link: it would be hidden in its turn.
 */
public interface CoverWords {
  /** {@code Peer A}, {@code a five-digit EUR sum}, {@code [link]}. */
  static CoverWords english() {
    return new EnglishCoverWords();
  }

  /** The word that labels of a part begin with: {@code Peer}. */
  String part(Part part);

  /**
   * What labels begin with where the word of the part is somebody's name: the first of these that is nobody's, or else
   * the last.
   *
   * @return at least one word
   */
  ImmutableList<String> otherParts();

  /** What stands for a first name or surname that several people share: {@code somebody}. */
  String shared();

  /** A label to which something belongs, where the text had such a form of the name: {@code Peer A's}. */
  String possessive(String label);

  String mark(Mark mark);

  /**
   * A sum by its size alone: {@code a five-digit EUR sum}.
   *
   * @param unit the currency as it was written; empty if none was
   */
  String sum(SumSize size, String unit);

  /**
   * A day or month by its quarter: {@code Q1 2026}.
   *
   * @param number 1 to 4
   * @param year as it was written, if it was
   */
  String quarter(int number, Optional<String> year);
}
