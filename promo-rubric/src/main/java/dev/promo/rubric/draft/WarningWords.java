package dev.promo.rubric.draft;

import java.util.Collection;

/** Whether a heading says that nobody should do what stands under it. */
public final class WarningWords {
  private static final Phrases WORDS = Phrases.read(WarningWords.class, "warning-words.txt");

  private WarningWords() {}

  public static boolean areIn(String heading) {
    return WORDS.in(heading).contains("WARNING");
  }

  /** Whether it says so by standing beside its opposite, as {@code ineffective} does beside {@code effective}. */
  public static boolean isNegative(String heading, Collection<String> beside) {
    return WORDS.of(heading).contains("NEGATIVE")
        && beside.stream().anyMatch(other -> WORDS.of(other).contains("POSITIVE"));
  }
}
