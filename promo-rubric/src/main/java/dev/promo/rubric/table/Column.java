package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One column of a table: its header, and what its cells look like taken together, worked out when somebody asks. For one
 * thread.
 */
final class Column {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9][0-9 .,']*\\s*(?:%|x)?|[-–—]|TRUE|FALSE");
  private static final Pattern RECORD = Pattern.compile(
      "(?=\\S++\\z)\\S[^@]*+@\\S+\\.\\S+|\\+?[0-9][0-9 ()/.-]{6,}|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?:[T ].*)?"
          + "|[0-2]?[0-9][:.h][0-5][0-9](?:\\s*(?:[AaPp][Mm]|[-–].*))?");
  private static final Pattern FIGURES = Pattern.compile(
      "[<>~≥≤]?\\s*[$€£]?[0-9][0-9.,]{0,9}\\s*[kKmM%+]?(?:\\s*[-–—]\\s*[$€£]?[0-9][0-9.,]{0,9}\\s*[kKmM%+]?)?");
  private static final double WORDS_OF_PROSE = 4;
  private static final int LONGEST_LABEL = 120;
  private static final int LOOKED_AT = 240;

  private final int index;
  private final Grid.Cell header;
  private final Supplier<ImmutableSet<HeaderWord>> words;
  private final Supplier<ImmutableSet<HeaderWord>> hints;
  private final Supplier<ImmutableList<String>> values;
  private final Supplier<ImmutableList<String>> filled;
  private final Supplier<ImmutableSet<String>> distinct;
  private final Supplier<Double> meanWords;
  private final Supplier<Boolean> numeric;
  private final Supplier<Boolean> prose;

  /**
   * A column.
   *
   * @param header the cell that names it
   * @param body the cells under the header, blank ones included
   */
  Column(int index, Grid.Cell header, List<Grid.Cell> body) {
    this.index = index;
    this.header = header;
    this.words = Suppliers.memoize(() -> HeaderWord.of(header.text()));
    this.hints = Suppliers.memoize(() -> HeaderWord.in(header.text()));
    this.values = Suppliers.memoize(
        () -> body.stream().map(cell -> cell.text().strip()).collect(toImmutableList()));
    this.filled = Suppliers.memoize(
        () -> values().stream().filter(value -> !value.isEmpty()).collect(toImmutableList()));
    this.distinct = Suppliers.memoize(() -> ImmutableSet.copyOf(filled()));
    this.meanWords = Suppliers.memoize(() -> meanWords(distinct()));
    this.numeric =
        Suppliers.memoize(() -> !isBlank() && filled().stream().allMatch(Column::isNumber));
    this.prose =
        Suppliers.memoize(() -> filled().stream().anyMatch(value -> value.length() > LONGEST_LABEL)
            || meanWords() >= WORDS_OF_PROSE);
  }

  int index() {
    return index;
  }

  String header() {
    return header.text();
  }

  Location place() {
    return header.place();
  }

  /** Whether the header as a whole means one of these. */
  boolean means(HeaderWord... any) {
    return holdAny(words.get(), any);
  }

  /** Whether the header, or a word in it, means one of these. */
  boolean hints(HeaderWord... any) {
    return holdAny(hints.get(), any);
  }

  private static boolean holdAny(ImmutableSet<HeaderWord> words, HeaderWord... any) {
    for (HeaderWord word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Its texts from top to bottom, blank ones as empty. */
  ImmutableList<String> values() {
    return values.get();
  }

  ImmutableList<String> filled() {
    return filled.get();
  }

  ImmutableSet<String> distinct() {
    return distinct.get();
  }

  boolean isBlank() {
    return filled().isEmpty();
  }

  /** Whether it holds numbers, dashes or ticks rather than words. */
  boolean isNumeric() {
    return numeric.get();
  }

  /** Whether it holds figures and ranges of them, such as years or pay. */
  boolean isOfFigures() {
    return !isBlank()
        && filled().stream().allMatch(value -> FIGURES.matcher(value).matches());
  }

  /** Whether it holds dates, addresses of mail or numbers of telephones: what lists of people and days have. */
  boolean isRecord() {
    return !isBlank()
        && filled().stream().allMatch(value -> RECORD.matcher(value).matches());
  }

  /** Whether a text stands in more than one of its rows. */
  boolean repeats() {
    return distinct().size() < filled().size();
  }

  /** Whether its texts say something rather than name something. */
  boolean isProse() {
    return prose.get();
  }

  /** How many words its texts have on average. */
  double meanWords() {
    return meanWords.get();
  }

  /** Whether its texts have at most so many words on average; of long texts this is quickly told. */
  boolean isBrief(int words) {
    return filled().stream().anyMatch(text -> countWords(text, words + 1) <= words)
        && meanWords() <= words;
  }

  /** Whether each of its texts always stands beside the same text of another column. */
  boolean determines(Column other) {
    Map<String, String> beside = new HashMap<>();
    for (int row = 0; row < values().size(); row++) {
      String value = values().get(row);
      String its = other.values().get(row);
      if (!value.isEmpty()
          && !its.isEmpty()
          && !beside.computeIfAbsent(value, key -> its).equals(its)) {
        return false;
      }
    }
    return true;
  }

  /** Of a column that also holds longer texts, those count that say something: {@code N/A} would not let it be one. */
  private static double meanWords(ImmutableSet<String> texts) {
    int[] words = texts.stream().mapToInt(Column::countWords).toArray();
    double mean = IntStream.of(words).average().orElse(0);
    if (mean >= WORDS_OF_PROSE || IntStream.of(words).noneMatch(count -> count >= WORDS_OF_PROSE)) {
      return mean;
    }
    return texts.stream()
        .filter(text -> !CellText.isEmptyOrSame(text))
        .mapToInt(Column::countWords)
        .average()
        .orElse(0);
  }

  /** How many words a text has, of which only those at its beginning are counted. */
  static int countWords(String text) {
    return countWords(text, LOOKED_AT);
  }

  private static int countWords(String text, int most) {
    return WordCount.of(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text, most);
  }

  /** Whether it is a number, a dash or a tick. */
  static boolean isNumber(String value) {
    return value.length() < 20 && NUMBER.matcher(value).matches();
  }
}
