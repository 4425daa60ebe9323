package dev.promo.packet.compose;

import java.util.Locale;
import java.util.Optional;

/** Sentences and their ends, whatever the language. */
public final class Phrases {
  /** Keeps two words on one line. */
  public static final String NO_BREAK = "\u00a0";

  private static final String END_OF_SENTENCE = ".!?…";

  private Phrases() {}

  /** A constant as people write it: {@code in progress}. */
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A count and what was counted, whose plural ends in an s: {@code 1 win}, {@code 2 wins}. */
  public static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A count with its sign: {@code +2}, {@code −1}, {@code ±0}. */
  public static String signed(int count) {
    String sign = count < 0 ? "−" : count > 0 ? "+" : "±";
    return sign + Math.abs(count);
  }

  /** A clause as a sentence: with a capital and a full stop. */
  public static String clause(String text) {
    String sentence = sentence(text);
    int first = sentence.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + sentence.substring(Character.charCount(first));
  }

  /** A text as a sentence: with a full stop, unless it ends in one already. */
  public static String sentence(String text) {
    String stripped = text.strip();
    boolean ends =
        !stripped.isEmpty() && END_OF_SENTENCE.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    return ends ? stripped : stripped + ".";
  }

  /** A text that can go on: without the full stop it may end in. */
  public static String withoutFullStop(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** What there is of two texts, with a comma between them if there are both. */
  public static Optional<String> joined(Optional<String> first, Optional<String> second) {
    return first.map(text -> text + second.map(more -> ", " + more).orElse("")).or(() -> second);
  }
}
