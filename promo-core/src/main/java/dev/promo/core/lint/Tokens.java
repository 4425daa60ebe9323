package dev.promo.core.lint;

import java.util.Arrays;

/** The words, numbers and signs of a text, in order, kept in arrays so that reading a line costs little. */
final class Tokens {
  /** What a token is. */
  enum Kind {
    WORD,
    /** Digits with their separators. */
    NUMBER,
    /** Letters with digits in them, such as {@code Q3}, {@code v2.1} or {@code p95}. */
    CODE,
    SIGN
  }

  private static final int GLUED = 1;
  private static final int HYPHENED = 2;
  private static final int CAPITAL = 4;
  private static final int ALL_CAPITALS = 8;
  private static final int FIRST = 16;

  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] flags;
  private Kind[] kinds;

  Tokens(String text) {
    this.text = text;
    int room = text.length() / 3 + 8;
    starts = new int[room];
    ends = new int[room];
    words = new int[room];
    flags = new byte[room];
    kinds = new Kind[room];
  }

  void add(Kind kind, int start, int end, int word, boolean hyphened) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word;
    kinds[size] = kind;
    flags[size] = (byte) (flagsOf(start, end, kind) | (hyphened ? HYPHENED : 0));
    size++;
  }

  private int flagsOf(int start, int end, Kind kind) {
    int found = size > 0 && ends[size - 1] == start ? GLUED : 0;
    if (kind != Kind.SIGN && Character.isUpperCase(text.codePointAt(start))) {
      found |= CAPITAL | (isAllCapitals(start, end) ? ALL_CAPITALS : 0);
    }
    return size == 0 || endsSentence(size - 1) ? found | FIRST : found;
  }

  /** Whether what stands behind this token begins a sentence, a quotation or a point of a list. */
  private boolean endsSentence(int token) {
    return kinds[token] == Kind.SIGN
        && ".!?:\"\u201c\u201d\u2018\u00ab\u00bb\u2022*\n([".indexOf(text.charAt(starts[token]))
            >= 0;
  }

  private boolean isAllCapitals(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return end - start > 1;
  }

  private void grow() {
    int room = size * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    words = Arrays.copyOf(words, room);
    flags = Arrays.copyOf(flags, room);
    kinds = Arrays.copyOf(kinds, room);
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The number of the word in the dictionary. */
  int word(int token) {
    return words[token];
  }

  String string(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Whether it is these letters in this case. */
  boolean says(int token, String letters) {
    return 0 <= token
        && token < size
        && ends[token] - starts[token] == letters.length()
        && text.startsWith(letters, starts[token]);
  }

  /** Whether it is a longer word with these letters at its end. */
  boolean endsWith(int token, String ending) {
    return isWord(token)
        && ends[token] - starts[token] > ending.length() + 1
        && text.startsWith(ending, ends[token] - ending.length());
  }

  boolean is(int token, Kind kind) {
    return 0 <= token && token < size && kinds[token] == kind;
  }

  boolean isWord(int token) {
    return is(token, Kind.WORD);
  }

  boolean isNumber(int token) {
    return is(token, Kind.NUMBER);
  }

  /** Whether it is one of these signs. */
  boolean isSign(int token, String signs) {
    return is(token, Kind.SIGN) && signs.indexOf(text.charAt(starts[token])) >= 0;
  }

  char firstChar(int token) {
    return text.charAt(starts[token]);
  }

  /** Whether nothing stands between it and the token before. */
  boolean isGlued(int token) {
    return has(token, GLUED);
  }

  /** Whether a hyphen alone stands between it and the token before. */
  boolean isHyphened(int token) {
    return has(token, HYPHENED);
  }

  boolean isCapital(int token) {
    return has(token, CAPITAL);
  }

  /** Whether it has two letters or more, none of them small. */
  boolean isAllCapitals(int token) {
    return has(token, ALL_CAPITALS);
  }

  /** Whether it begins the text or a sentence, where a capital says nothing. */
  boolean isFirst(int token) {
    return has(token, FIRST);
  }

  /** Whether it is written like a name: with a capital that neither a sentence nor shouting explains. */
  boolean isNameLike(int token) {
    return isWord(token)
        && isCapital(token)
        && !isAllCapitals(token)
        && !isFirst(token)
        && ends[token] - starts[token] > 1
        && !isContractedI(token);
  }

  /** {@code I'm}, {@code I've} and the like. */
  private boolean isContractedI(int token) {
    return text.charAt(starts[token]) == 'I'
        && Dictionary.fold(text.charAt(starts[token] + 1)) == '\'';
  }

  private boolean has(int token, int flag) {
    return 0 <= token && token < size && (flags[token] & flag) != 0;
  }
}
