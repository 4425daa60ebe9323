package dev.promo.rubric.draft;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the names of levels give away: that they are levels, and which is higher. Names that give nothing away may be
 * levels all the same. The words, in several languages, stand in {@code level-words.txt}.
 */
public final class LevelNames {
  /** A name longer than this is a text, and one of more words a sentence that may use a word of levels by chance. */
  private static final int LONGEST = 120;

  private static final int MOST_WORDS = 9;

  private static final int PLAIN = 300;
  private static final Phrases WORDS = Phrases.read(LevelNames.class, "level-words.txt");

  private LevelNames() {}

  /** Whether the name holds a word or number by which levels are called. */
  public static boolean isLevel(String name) {
    return height(name).isPresent();
  }

  /**
   * How high a level stands among others whose names are of the same kind, where the name says it: by a code such as
   * {@code IC4} or {@code Grade 6}, or by a word such as {@code Senior}. Heights by a code and heights by a word do not
   * compare.
   */
  public static OptionalInt height(String written) {
    if (written.length() > LONGEST) {
      return OptionalInt.empty();
    }
    String name = written.replace('_', ' ');
    OptionalInt code = LevelCode.of(name, WORDS);
    return code.isPresent() ? code : byWord(name);
  }

  /** The names in the order of their heights; nothing where a name is silent, or where two kinds or heights meet. */
  public static Optional<ImmutableList<String>> lowestFirst(List<String> names) {
    boolean codes = isNumbered(names);
    boolean words = names.stream()
        .allMatch(name -> LevelCode.of(name, WORDS).isEmpty() && byWord(name).isPresent());
    long heights = names.stream().map(LevelNames::height).distinct().count();
    if (!(codes || words) || heights < names.size()) {
      return Optional.empty();
    }
    return Optional.of(names.stream()
        .sorted(Comparator.comparingInt(name -> height(name).orElse(0)))
        .collect(toImmutableList()));
  }

  /** Whether the name is that of somebody who leads others by office, such as a manager. */
  public static boolean isPost(String name) {
    return name.length() <= LONGEST && WORDS.in(name).contains("POST");
  }

  /** Whether the name counts something that is no level, as {@code Week 2} and {@code Chapter 3} do. */
  public static boolean isCounted(String name) {
    return name.length() <= LONGEST && LevelCode.isCounted(name, WORDS);
  }

  /** Whether the name holds a word by which levels are called, and not only a number. */
  public static boolean isWorded(String name) {
    return name.length() <= LONGEST
        && LevelWords.of(name, MOST_WORDS, WORDS).stream()
            .flatMap(ImmutableSet::stream)
            .anyMatch(meaning -> Character.isDigit(meaning.charAt(0)));
  }

  /** Whether each of the names holds a number by which levels are called. */
  public static boolean isNumbered(List<String> names) {
    return names.stream().allMatch(name -> LevelCode.of(name, WORDS).isPresent());
  }

  /** The highest rung or post that the words name, shifted by a word beside it and by a number behind it. */
  private static OptionalInt byWord(String name) {
    ImmutableList<ImmutableSet<String>> meanings = LevelWords.of(name, MOST_WORDS, WORDS);
    IntStream rungs = meanings.stream()
        .flatMap(ImmutableSet::stream)
        .filter(meaning -> Character.isDigit(meaning.charAt(0)))
        .mapToInt(Integer::parseInt);
    int trailing = LevelCode.trailing(name, WORDS).orElse(0);
    OptionalInt highest = rungs.max();
    if (highest.isEmpty()) {
      return trailing == 0 ? OptionalInt.empty() : OptionalInt.of(PLAIN + trailing);
    }
    return OptionalInt.of(highest.getAsInt() + shift(meanings, highest.getAsInt()) + trailing);
  }

  /** What the words do to the highest rung that stand beside it; {@code Senior} alone is the rung itself. */
  private static int shift(ImmutableList<ImmutableSet<String>> meanings, int highest) {
    return meanings.stream()
        .filter(words -> !words.contains(String.valueOf(highest)))
        .flatMap(ImmutableSet::stream)
        .filter(meaning -> meaning.startsWith("MOD"))
        .mapToInt(meaning -> Integer.parseInt(meaning.substring(3)))
        .sum();
  }
}
