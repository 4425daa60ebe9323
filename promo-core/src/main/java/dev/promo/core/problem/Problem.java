package dev.promo.core.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something wrong with what a person or a program handed over: what, where, and how to mend it.
 *
 * @param severity how much of the input it costs
 * @param code a stable name for programs, in capitals, such as {@code UNKNOWN_KEY}
 * @param location where to look
 * @param message what is wrong, one sentence for a person
 * @param mend what to do about it, one sentence for a person
 */
public record Problem(
    Severity severity, String code, Location location, String message, String mend)
    implements Comparable<Problem> {
  private static final Comparator<Problem> READING_ORDER = Comparator.comparing(Problem::location)
      .thenComparing(Problem::severity)
      .thenComparing(Problem::code)
      .thenComparing(Problem::message)
      .thenComparing(Problem::mend);

  public Problem {
    requireNonNull(severity, "severity");
    requireNonNull(location, "location");
    checkArgument(code.matches("[A-Z][A-Z0-9_]*"), "code (%s) must be a name in capitals", code);
    checkArgument(!message.isBlank(), "message must not be blank");
    checkArgument(!mend.isBlank(), "mend must not be blank");
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

  /** One line: {@code case.yaml:4:3 (sponser): ERROR UNKNOWN_KEY: what is wrong. What to do.} */
  @Override
  public String toString() {
    return location + ": " + severity + " " + code + ": " + message + " " + mend;
  }
}
