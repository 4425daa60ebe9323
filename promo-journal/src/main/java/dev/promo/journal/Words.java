package dev.promo.journal;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.promo.notation.Spelling;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How constants and other people's words are written. */
final class Words {
  private static final int LONGEST_SHOWN = 200;

  private Words() {}

  /** A constant as people write it: lower case with hyphens. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads a constant; case does not matter, and a space or underscore is as good as a hyphen. */
  static <E extends Enum<E>> Optional<E> constant(String written, Class<E> type) {
    String wanted = written.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst();
  }

  /** A text from a file as a message shows it: without control characters, and cut where it is long. */
  static String shown(String text) {
    boolean isLong = text.length() > LONGEST_SHOWN;
    String start = isLong ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    return CharMatcher.javaIsoControl().replaceFrom(start, '\uFFFD');
  }

  /** What a value complains about itself, as a sentence. */
  static String sentence(IllegalArgumentException complaint) {
    String words = shown(String.valueOf(complaint.getMessage()));
    return Ascii.toUpperCase(words.substring(0, 1)) + words.substring(1) + ".";
  }

  /** The mend for a word that a closed list does not hold: the nearest of the list, or all of it. */
  static String instead(String written, ImmutableList<String> known) {
    return Spelling.nearest(written, known)
        .map(near -> "Write '" + near + "'.")
        .orElseGet(() -> "Write one of: " + String.join(", ", known) + ".");
  }
}
