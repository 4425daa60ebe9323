package dev.promo.rubric.draft;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers by which levels are called: {@code L3}, {@code IC4}, {@code T5/L5}, {@code Grade 6}, {@code Engineer II}. */
final class LevelCode {
  private static final Pattern CODE =
      Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{L}{1,3})[ -]?([0-9]{1,2})[a-z]?(?![\\p{L}\\p{N}.])");
  private static final Pattern NUMBERED = Pattern.compile(
      "(?<![\\p{L}\\p{N}])(\\p{L}{2,20})[ #:-]{0,3}([0-9]{1,2}(?=[a-d]?(?![\\p{L}\\p{N}.]))|[IVX]{1,4}(?![\\p{L}\\p{N}.]))");
  private static final Pattern COUNTER = Pattern.compile("^([0-9]{1,2})\\s*(?:級|等級|级|급|등급)");
  private static final Pattern TRAILING =
      Pattern.compile("(\\p{L}+)[ -]([0-9]{1,2}|[IVX]{1,4})\\s*(?:[(:–—-].*)?$");
  private static final ImmutableMap<String, Integer> ROMAN = ImmutableMap.<String, Integer>builder()
      .put("I", 1)
      .put("II", 2)
      .put("III", 3)
      .put("IV", 4)
      .put("V", 5)
      .put("VI", 6)
      .put("VII", 7)
      .put("VIII", 8)
      .put("IX", 9)
      .put("X", 10)
      .buildOrThrow();

  private LevelCode() {}

  /** The number, where the name begins with a code or holds a word that makes a number a level. */
  static OptionalInt of(String name, Phrases words) {
    Matcher counter = COUNTER.matcher(name);
    if (counter.find()) {
      return OptionalInt.of(Integer.parseInt(counter.group(1)));
    }
    Matcher numbered = NUMBERED.matcher(name);
    while (numbered.find()) {
      if (words.of(numbered.group(1)).contains("NUMBERED")) {
        return number(numbered.group(2));
      }
    }
    Matcher code = CODE.matcher(name);
    return code.find() && !words.of(code.group(1)).contains("COUNTED")
        ? number(code.group(2))
        : OptionalInt.empty();
  }

  /** The number at the end of a name, as in {@code Engineer II}. */
  static OptionalInt trailing(String name, Phrases words) {
    Matcher trailing = TRAILING.matcher(name);
    return trailing.find() && !words.of(trailing.group(1)).contains("COUNTED")
        ? number(trailing.group(2))
        : OptionalInt.empty();
  }

  /** Whether a number stands behind a word that makes it no level. */
  static boolean isCounted(String name, Phrases words) {
    Matcher trailing = TRAILING.matcher(name);
    return trailing.find() && words.of(trailing.group(1)).contains("COUNTED");
  }

  private static OptionalInt number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(written));
    }
    return ROMAN.containsKey(written)
        ? OptionalInt.of(requireNonNull(ROMAN.get(written)))
        : OptionalInt.empty();
  }
}
