package dev.promo.core.lint;

/** Whether a line is as long as a reader takes in. */
final class LengthChecks {
  /** More signs than stand before a word in earnest; so that a text of signs costs no more than another. */
  private static final int MOST_SIGNS = 8;

  private LengthChecks() {}

  static void length(Reading reading, Findings findings) {
    String text = reading.draft().text();
    boolean isPacket = findings.profile() == LintProfile.PACKET;
    int most = reading.defaults().mostWordsPerWin();
    int target = isPacket ? reading.defaults().wordsPerWin() : most;
    int words = 0;
    int beyond = text.length();
    for (int at = 0; at < text.length(); at++) {
      if (isWordStart(text, at)) {
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

  /** A word is what stands between blanks, unless it is signs alone; it counts at its first letter or digit. */
  private static boolean isWordStart(String text, int at) {
    if (!Character.isLetterOrDigit(text.codePointAt(at))) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && !Character.isWhitespace(text.charAt(before))) {
      if (Character.isLetterOrDigit(text.charAt(before))
          || Character.isSurrogate(text.charAt(before))
          || at - before > MOST_SIGNS) {
        return false;
      }
      before--;
    }
    return true;
  }
}
