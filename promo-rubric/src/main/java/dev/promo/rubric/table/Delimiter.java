package dev.promo.rubric.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands between the fields of a text with delimiters, told from its first records. */
final class Delimiter {
  private static final String CANDIDATES = ",;\t|";
  private static final int LOOKED_AT = 64 * 1024;
  private static final int RECORDS = 40;
  private static final double MOST = 0.5;

  private final List<int[]> records = new ArrayList<>();
  private final int fewest;

  /**
   * No records yet.
   *
   * @param fewest how many records a table has at least
   */
  private Delimiter(int fewest) {
    this.fewest = fewest;
  }

  /** The character that most records hold equally often; nothing for a text that is no table. */
  static Optional<Character> of(String text) {
    Delimiter delimiter = new Delimiter(text.length() > LOOKED_AT ? 1 : 2);
    delimiter.count(text);
    int best = 0;
    double most = 0;
    for (int candidate = 0; candidate < CANDIDATES.length(); candidate++) {
      double share = delimiter.share(candidate);
      best = share > most ? candidate : best;
      most = Math.max(share, most);
    }
    return most >= MOST ? Optional.of(CANDIDATES.charAt(best)) : Optional.empty();
  }

  /** Counts the candidates outside quotation marks in each record that is not blank. */
  private void count(String text) {
    int[] record = new int[CANDIDATES.length()];
    int start = 0;
    int end = Math.min(text.length(), LOOKED_AT);
    for (int i = 0; i <= end && records.size() < RECORDS; i++) {
      char character = i < end ? text.charAt(i) : '\n';
      if (character == '\n' || character == '\r') {
        if (i > start) {
          records.add(record);
          record = new int[CANDIDATES.length()];
        }
        start = i + 1;
      } else if (character == '"') {
        i = closing(text, i);
      } else if (CANDIDATES.indexOf(character) >= 0) {
        record[CANDIDATES.indexOf(character)]++;
      }
    }
  }

  /** Where a quotation ends; beyond the end of the text when it never does. */
  private static int closing(String text, int opening) {
    int closing = text.indexOf('"', opening + 1);
    return closing < 0 ? text.length() : closing;
  }

  /** The share of the records that hold a candidate as often as most do, if they hold it at all. */
  private double share(int candidate) {
    Map<Integer, Integer> counts = new HashMap<>();
    int usual = 0;
    for (int[] record : records) {
      int count = record[candidate];
      usual = count == 0 ? usual : Math.max(usual, counts.merge(count, 1, Integer::sum));
    }
    return records.size() < fewest ? 0 : (double) usual / records.size();
  }
}
