package dev.promo.core.lint;

/** Whether a line is as long as a reader takes in. */
final class LengthChecks {
  private LengthChecks() {}

  static void length(Reading reading, Findings findings) {
    String text = reading.draft().text();
    boolean isPacket = findings.profile() == LintProfile.PACKET;
    int most = reading.defaults().mostWordsPerWin();
    int target = isPacket ? reading.defaults().wordsPerWin() : most;
    int words = 0;
    int beyond = text.length();
    boolean isCounted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isWhitespace(letter)) {
        isCounted = false;
      } else if (!isCounted && isSaid(letter)) {
        isCounted = true;
        words++;
        beyond = words == target + 1 ? at : beyond;
      }
    }
    if (words > most && isPacket) {
      findings.addAs(LintSeverity.ERROR, WinRule.TOO_LONG, beyond, text.length());
    } else if (words > target) {
      findings.add(WinRule.TOO_LONG, beyond, text.length());
    }
    if (words < reading.defaults().fewestWordsPerWin()) {
      findings.add(WinRule.TOO_SHORT, reading.start(), reading.end());
    }
  }

  /** A word is what stands between blanks, unless it is signs alone. */
  private static boolean isSaid(char letter) {
    return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
  }
}
