package dev.promo.core.lint;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Abbreviations that a reader from another department may not know; each is told once. */
final class AcronymCheck {
  private static final int LONGEST = 6;
  private static final int REACH = 8;

  private AcronymCheck() {}

  static void acronyms(Reading reading, Findings findings) {
    Tokens tokens = reading.tokens();
    int[] acronyms = IntStream.range(0, tokens.size())
        .filter(token -> isAcronym(tokens, token))
        .toArray();
    if (acronyms.length == 0) {
      return;
    }
    Set<String> told = explained(tokens, acronyms);
    BitSet money = money(reading);
    for (int token : acronyms) {
      if (!reading.isIn(token, WordList.KNOWN_ACRONYMS)
          && !isShouting(tokens, token)
          && !money.get(token)
          && !isNameOfNumber(reading, token)
          && told.add(singular(tokens, token))) {
        findings.add(WinRule.UNDEFINED_ACRONYM, reading.start(token), reading.endBefore(token + 1));
      }
    }
  }

  private static BitSet money(Reading reading) {
    BitSet money = new BitSet();
    reading.quantities().stream()
        .filter(quantity -> quantity.is(Quantity.Kind.MONEY))
        .forEach(quantity -> money.set(quantity.first(), quantity.end()));
    return money;
  }

  /** The abbreviations that the text explains in one place, for all its places. */
  private static Set<String> explained(Tokens tokens, int[] acronyms) {
    return Arrays.stream(acronyms)
        .filter(token -> isExplained(tokens, token))
        .mapToObj(token -> singular(tokens, token))
        .collect(toCollection(HashSet::new));
  }

  /** Two to six capitals, and perhaps the s of a plural. */
  private static boolean isAcronym(Tokens tokens, int token) {
    boolean isCandidate = tokens.isWord(token)
        && tokens.isCapital(token)
        && tokens.end(token) - tokens.start(token) > 1
        && Character.isUpperCase(tokens.text().charAt(tokens.start(token) + 1));
    if (!isCandidate) {
      return false;
    }
    String letters = singular(tokens, token);
    return letters.length() <= LONGEST && letters.chars().allMatch(Character::isUpperCase);
  }

  private static String singular(Tokens tokens, int token) {
    String word = tokens.string(token);
    boolean isPossessive = word.length() > 3 && (word.endsWith("'s") || word.endsWith("\u2019s"));
    if (isPossessive) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether its neighbours are in capitals as well, so that they say nothing. */
  private static boolean isShouting(Tokens tokens, int token) {
    return tokens.isAllCapitals(token - 1)
        && tokens.isAllCapitals(token + 1)
        && tokens.isWord(token - 1)
        && tokens.isWord(token + 1);
  }

  /** The letters of {@code EN 1090} and {@code NC-1187}. */
  private static boolean isNameOfNumber(Reading reading, int token) {
    Tokens tokens = reading.tokens();
    return tokens.isNumber(token + 1)
        && (reading.isIn(token, WordList.LABELS) || tokens.isHyphened(token + 1));
  }

  /** {@code batch payment exchange (BPX)} or {@code BPX (batch payment exchange)}. */
  private static boolean isExplained(Tokens tokens, int token) {
    String letters = singular(tokens, token);
    if (tokens.isSign(token - 1, "(") && tokens.isSign(token + 1, ")")) {
      return standFor(tokens, token - 2, letters);
    }
    if (tokens.isSign(token + 1, "(")) {
      return standForBehind(tokens, token + 2, letters);
    }
    return false;
  }

  /** Whether one of the last words before a bracket begins with the first letter, and the others follow in order. */
  private static boolean standFor(Tokens tokens, int last, String letters) {
    for (int at = last; at >= 0 && at > last - REACH && tokens.isWord(at); at--) {
      if (isInitial(tokens, at, letters.charAt(0))
          && followInOrder(tokens.text(), tokens.start(at), tokens.end(last), letters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standForBehind(Tokens tokens, int first, String letters) {
    int last = first;
    while (last < first + REACH && tokens.isWord(last + 1)) {
      last++;
    }
    return tokens.isWord(first)
        && isInitial(tokens, first, letters.charAt(0))
        && followInOrder(tokens.text(), tokens.start(first), tokens.end(last), letters);
  }

  private static boolean followInOrder(String text, int start, int end, String letters) {
    int letter = 0;
    for (int at = start; at < end && letter < letters.length(); at++) {
      letter += Dictionary.fold(text.charAt(at)) == Dictionary.fold(letters.charAt(letter)) ? 1 : 0;
    }
    return letter == letters.length();
  }

  private static boolean isInitial(Tokens tokens, int token, char letter) {
    return Dictionary.fold(tokens.firstChar(token)) == Dictionary.fold(letter);
  }
}
