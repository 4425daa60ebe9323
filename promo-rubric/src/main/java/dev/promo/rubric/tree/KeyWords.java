package dev.promo.rubric.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.promo.rubric.draft.Scripts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words in {@code key-words.txt}. Case, accents, plurals in -s and what stands between words do not matter. */
final class KeyWords {
  private static final String FILE = "key-words.txt";
  private static final Splitter FIELDS = Splitter.on(' ').limit(3);
  private static final Splitter WORDS = Splitter.on(", ");
  private static final int LONGEST = 60;

  private final ImmutableMap<String, KeyRole.Word> known;

  private KeyWords(ImmutableMap<String, KeyRole.Word> known) {
    this.known = known;
  }

  /** Reads the file; a word that stands in it twice means what it means first. */
  static KeyWords read() {
    Map<String, KeyRole.Word> known = new HashMap<>();
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        List<String> fields = FIELDS.splitToList(line);
        KeyRole.Word word = word(fields.get(0));
        WORDS.split(fields.get(2)).forEach(each -> known.putIfAbsent(plain(each), word));
      }
    }
    return new KeyWords(ImmutableMap.copyOf(known));
  }

  private static List<String> lines() {
    try (InputStream file =
        Objects.requireNonNull(KeyWords.class.getResourceAsStream(FILE), FILE)) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A role and a digit, such as {@code NAME1}. */
  private static KeyRole.Word word(String meaning) {
    int end = meaning.length() - 1;
    return new KeyRole.Word(
        KeyRole.valueOf(meaning.substring(0, end)), Character.digit(meaning.charAt(end), 10));
  }

  /** What a key means: all of it or, in a key of several words, the last of them. */
  Optional<KeyRole.Word> of(String key) {
    if (key.length() > LONGEST || key.indexOf('/') >= 0) {
      return Optional.empty();
    }
    String words = plain(key);
    return singular(words)
        .or(() -> singular(words.substring(words.lastIndexOf(' ') + 1)).map(KeyRole.Word::less))
        .or(() -> ending(words).map(KeyRole.Word::less));
  }

  /** What the longest known ending means, in a script without spaces between words. */
  private Optional<KeyRole.Word> ending(String words) {
    return IntStream.range(1, words.length())
        .filter(start -> Scripts.isUnspaced(words.charAt(start)))
        .mapToObj(start -> known.get(words.substring(start)))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Optional<KeyRole.Word> singular(String words) {
    return Optional.ofNullable(known.get(words))
        .or(() -> words.endsWith("s")
            ? Optional.ofNullable(known.get(words.substring(0, words.length() - 1)))
            : Optional.empty());
  }

  /** Words in lower case with a space between them: {@code exampleCriteria} is {@code example criteria}. */
  private static String plain(String key) {
    String letters = key.chars().allMatch(letter -> letter < 128)
        ? key
        : Normalizer.normalize(key, Normalizer.Form.NFD);
    StringBuilder words = new StringBuilder();
    boolean wasLower = false;
    boolean isGap = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean isLetter = Character.isLetterOrDigit(letter);
      if (isLetter
          && words.length() > 0
          && (isGap || (wasLower && Character.isUpperCase(letter)))) {
        words.append(' ');
      }
      if (isLetter) {
        words.append(Character.toLowerCase(letter));
      }
      isGap = !isLetter;
      wasLower = Character.isLowerCase(letter);
    }
    return words.toString();
  }
}
