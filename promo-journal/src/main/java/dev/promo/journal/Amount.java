package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain number and its unit, such as {@code 12000 EUR} or {@code 3.5 %}.
 *
 * @param unit empty when none is written
 */
record Amount(BigDecimal number, String unit) {
  private static final Pattern FORM =
      Pattern.compile("(-?[0-9]{1,18}(?:\\.[0-9]{1,18})?)(.*)", Pattern.DOTALL);
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?[0-9]");

  /** What goes on with a number, such as the comma of {@code 12,000} or the hyphen of {@code 12-15}. */
  private static final CharMatcher GOES_ON =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,'’_:/*^+-–—−"));

  static Amount parse(String written) {
    String text = written.strip();
    Matcher form = FORM.matcher(text);
    boolean isPlain = form.matches()
        && !EXPONENT.matcher(form.group(2)).lookingAt()
        && endsNumber(form.group(2).strip());
    checkArgument(
        isPlain, "'%s' is not a plain number with a unit, such as 12000 EUR or 3.5 %", text);
    return new Amount(new BigDecimal(form.group(1)), form.group(2).strip());
  }

  /** Whether a unit can stand behind a number without being taken for a part of it. */
  static boolean endsNumber(String unit) {
    return unit.isEmpty() || !GOES_ON.matches(unit.charAt(0));
  }
}
