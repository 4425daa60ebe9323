package dev.promo.core.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.Comparator;

/**
 * Something wrong with what a person or a program handed over: what, where, and how to mend it.
 *
 * @param severity how much of the input it costs
 * @param code a stable name for programs, in capitals, such as {@code UNKNOWN_KEY}
 * @param location where to look
 * @param message what is wrong, one sentence for a person; control characters in it become spaces, and what is longer
 *     than 1,000 characters is cut
 * @param mend what to do about it, as the message
 */
public record Problem(
    Severity severity, String code, Location location, String message, String mend)
    implements Comparable<Problem> {
  private static final Comparator<Problem> READING_ORDER = Comparator.comparing(Problem::location)
      .thenComparing(Problem::severity)
      .thenComparing(Problem::code)
      .thenComparing(Problem::message)
      .thenComparing(Problem::mend);

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl()
      .or(CharMatcher.anyOf("\u2028\u2029"))
      .or(CharMatcher.inRange('\u202a', '\u202e'))
      .or(CharMatcher.inRange('\u2066', '\u2069'));
  private static final int LONGEST_SENTENCE = 1_000;

  public Problem {
    requireNonNull(severity, "severity");
    requireNonNull(location, "location");
    checkArgument(code.matches("[A-Z][A-Z0-9_]*"), "code (%s) must be a name in capitals", code);
    checkArgument(!message.isBlank(), "message must not be blank");
    checkArgument(!mend.isBlank(), "mend must not be blank");
    message = oneLine(message);
    mend = oneLine(mend);
  }

  public static Problem error(String code, Location location, String message, String mend) {
    return new Problem(Severity.ERROR, code, location, message, mend);
  }

  public static Problem warning(String code, Location location, String message, String mend) {
    return new Problem(Severity.WARNING, code, location, message, mend);
  }

  public static Problem note(String code, Location location, String message, String mend) {
    return new Problem(Severity.NOTE, code, location, message, mend);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Reading order: by place, then by severity and code. */
  @Override
  public int compareTo(Problem other) {
    return READING_ORDER.compare(this, other);
  }

  /** A sentence may quote what somebody typed; it stays one line of bearable length that no terminal obeys. */
  private static String oneLine(String sentence) {
    String line = CONTROL.replaceFrom(sentence, ' ');
    if (line.length() <= LONGEST_SENTENCE) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST_SENTENCE - 1))
        ? LONGEST_SENTENCE - 1
        : LONGEST_SENTENCE;
    return line.substring(0, end) + "…";
  }

  /** One line: {@code case.yaml:4:3 (sponser): ERROR UNKNOWN_KEY: what is wrong. What to do.} */
  @Override
  public String toString() {
    return oneLine(location.toString()) + ": " + severity + " " + code + ": " + message + " "
        + mend;
  }
}
