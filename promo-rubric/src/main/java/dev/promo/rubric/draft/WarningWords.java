package dev.promo.rubric.draft;

/** Whether a heading says that nobody should do what stands under it. */
public final class WarningWords {
  private static final Phrases WORDS = Phrases.read(WarningWords.class, "warning-words.txt");

  private WarningWords() {}

  public static boolean areIn(String heading) {
    return !WORDS.in(heading).isEmpty();
  }
}
