package dev.promo.core.decision.letter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;

/**
 * Tells one text from another: its SHA-256. Texts that differ in white space alone are one text, so that a line broken
 * elsewhere is no new version.
 *
 * @param sha256 64 digits and letters from a to f
 */
public record TextHash(String sha256) {
  private static final CharMatcher HEX =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));
  private static final int DIGITS = 64;

  public TextHash {
    checkArgument(
        sha256.length() == DIGITS && HEX.matchesAllOf(sha256),
        "a hash has %s digits and letters from a to f",
        DIGITS);
  }

  /** The hash of a text. */
  public static TextHash of(String text) {
    String oneLine = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    return new TextHash(Hashing.sha256().hashString(oneLine, UTF_8).toString());
  }

  @Override
  public String toString() {
    return sha256;
  }
}
