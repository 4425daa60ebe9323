package dev.promo.core.lint;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/** The regular endings of an English verb or noun: {@code reduce~} is reduce, reduces, reduced, reducing. */
final class Inflection {
  private static final String MARK = "~";
  private static final String DOUBLING = "~~";
  private static final ImmutableList<String> HISSING = ImmutableList.of("s", "x", "z", "ch", "sh");

  private Inflection() {}

  /** The forms of a marked word; what is not marked has one form. */
  static ImmutableList<String> of(String written) {
    String word = Ascii.toLowerCase(written);
    if (word.endsWith(DOUBLING)) {
      String stem = word.substring(0, word.length() - DOUBLING.length());
      String doubled = stem + stem.charAt(stem.length() - 1);
      return ImmutableList.of(stem, stem + "s", doubled + "ed", doubled + "ing");
    }
    return word.endsWith(MARK) && word.length() > 2
        ? regular(word.substring(0, word.length() - MARK.length()))
        : ImmutableList.of(word);
  }

  private static ImmutableList<String> regular(String stem) {
    String shorter = stem.substring(0, stem.length() - 1);
    if (stem.endsWith("ee")) {
      return ImmutableList.of(stem, stem + "s", stem + "d", stem + "ing");
    }
    if (stem.endsWith("e")) {
      return ImmutableList.of(stem, stem + "s", stem + "d", shorter + "ing");
    }
    if (stem.endsWith("y") && "aeiou".indexOf(shorter.charAt(shorter.length() - 1)) < 0) {
      return ImmutableList.of(stem, shorter + "ies", shorter + "ied", stem + "ing");
    }
    String plural = HISSING.stream().anyMatch(stem::endsWith) ? "es" : "s";
    return ImmutableList.of(stem, stem + plural, stem + "ed", stem + "ing");
  }
}
