package dev.promo.packet.format;

import java.util.Arrays;

/** Divides the width of a line among the columns of a table. */
final class TextColumns {
  /** A word may be broken when it is longer than this, so that no single word decides about a table. */
  private static final int LONGEST_WORD = 16;

  private TextColumns() {}

  /**
   * Widths that add up to no more than there is: what each column would like, if all fit; else its longest word, and what
   * is left goes, column by column, to the one that needs the most lines.
   *
   * @return none when the longest words do not fit beside one another
   */
  static int[] share(int width, int[] natural, int[] longestWords) {
    int[] shares = new int[natural.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(1, Math.min(longestWords[i], LONGEST_WORD));
    }
    int left = width - Arrays.stream(shares).sum();
    if (left < 0) {
      return new int[0];
    }
    for (int next = neediest(shares, natural); left > 0 && next >= 0; left--) {
      shares[next]++;
      next = neediest(shares, natural);
    }
    return shares;
  }

  private static int neediest(int[] shares, int[] natural) {
    int found = -1;
    for (int i = 0; i < shares.length; i++) {
      boolean needs = natural[i] > shares[i];
      if (needs && (found < 0 || needsMore(natural[i], shares[i], natural[found], shares[found]))) {
        found = i;
      }
    }
    return found;
  }

  private static boolean needsMore(long natural, long share, long otherNatural, long otherShare) {
    return natural * otherShare > otherNatural * share;
  }
}
