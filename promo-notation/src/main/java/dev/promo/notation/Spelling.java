package dev.promo.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Spelling {
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 64;

  private Spelling() {}

  /**
   * The known word nearest to a written one: at most 2 letters added, left out, changed or swapped with a neighbour, and
   * fewer than half of the written ones. Upper and lower case are alike; of several words equally near, the first in
   * alphabetical order counts. Words over 64 characters are near nothing.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String word = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(each -> new Candidate(each, edits(word, each)))
        .filter(each -> each.edits <= MOST_EDITS && 2 * each.edits < word.length())
        .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static int edits(String word, String known) {
    if (Math.abs(word.length() - known.length()) > MOST_EDITS || known.length() > LONGEST) {
      return Integer.MAX_VALUE / 2;
    }
    return distance(word, known.toLowerCase(Locale.ROOT));
  }

  /** The optimal string alignment distance of two words. */
  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int changed = edits[i - 1][j - 1] + (same ? 0 : 1);
    int added = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    int swapped = areSwapped(a, b, i, j) ? edits[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    return Math.min(Math.min(changed, added), swapped);
  }

  private static boolean areSwapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private record Candidate(String word, int edits) {}
}
