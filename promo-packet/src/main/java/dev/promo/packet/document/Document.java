package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * One document, ready to be printed in any format.
 *
 * @param title what the document is called, in one line; never blank
 * @param language the language most of it is written in, as a BCP 47 tag such as {@code en} or {@code de-AT}
 * @param blocks what it says, in reading order
 */
public record Document(String title, String language, ImmutableList<Block> blocks) {

  public Document {
    checkArgument(!title.isBlank(), "title must not be blank");
    checkArgument(isLanguageTag(language), "language (%s) must be a BCP 47 tag", language);
  }

  public static Document of(String title, String language, Block... blocks) {
    return new Document(title, language, ImmutableList.copyOf(blocks));
  }

  private static boolean isLanguageTag(String language) {
    try {
      return !new Locale.Builder()
          .setLanguageTag(language)
          .build()
          .getLanguage()
          .isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
