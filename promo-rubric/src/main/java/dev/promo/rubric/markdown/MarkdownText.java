package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Text with its inline markup taken off: links become their words, images what they show, a break a space. One line,
 * without invisible characters.
 *
 * @param text the plain words
 * @param strong what stands in bold, in order
 * @param opening what it begins with, where that is bold
 * @param isEmphasised whether all of it is bold or in italics
 */
public record MarkdownText(
    String text, ImmutableList<String> strong, Optional<String> opening, boolean isEmphasised) {
  private static final MarkdownText BLANK = plain("");

  /**
   * Reads inline markup. What is longer than 2,048 characters keeps its markup: nobody writes a line of a ladder as long
   * as that, and the time that nested brackets take grows with the square of their number.
   */
  public static MarkdownText of(String written) {
    return written.isBlank() ? BLANK : InlineMarkup.read(written);
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether all of it is bold, but for a mark at its end. */
  public boolean isStrong() {
    return opening.isPresent() && rest().length() <= 1;
  }

  /** What follows the bold opening; all of it where there is none. */
  public String rest() {
    return opening.map(bold -> text.substring(bold.length()).strip()).orElse(text);
  }

  /** Text that has no markup. */
  static MarkdownText plain(String words) {
    return new MarkdownText(words, ImmutableList.of(), Optional.empty(), false);
  }
}
