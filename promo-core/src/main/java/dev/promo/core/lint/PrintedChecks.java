package dev.promo.core.lint;

/** What a document prints: updates that say why it mattered, and estimates with their mark. */
final class PrintedChecks {
  private static final String MARKS = "~\u2248";

  private PrintedChecks() {}

  static void look(PacketFacts facts, PhraseTrie phrases, SetFindings findings) {
    boolean hasStakes =
        facts.episodes().stream().anyMatch(episode -> has(episode, WordList.STAKES, phrases));
    findings.addIf(
        !facts.episodes().isEmpty() && !hasStakes && !facts.hasSetbackWithLesson(),
        SetRule.STATUS_ONLY_UPDATE,
        "");
    for (PrintedNumber number : facts.printedNumbers()) {
      findings.addIf(
          number.isEstimate() && !isMarked(number.text(), phrases),
          SetRule.UNMARKED_ESTIMATE,
          number.text());
    }
  }

  private static boolean isMarked(String text, PhraseTrie phrases) {
    return text.chars().anyMatch(sign -> MARKS.indexOf(sign) >= 0)
        || has(text, WordList.ESTIMATE_MARKS, phrases);
  }

  private static boolean has(String text, WordList list, PhraseTrie phrases) {
    return Hits.in(Tokenizer.read(text, phrases.words()), phrases).any(list);
  }
}
