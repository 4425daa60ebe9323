package dev.promo.core.lint;

import java.util.List;

/** Finds addresses, keys and long numbers by their form, in one pass. */
final class SecretScanner {
  private static final List<String> KEY_STARTS = List.of(
      "AKIA",
      "ASIA",
      "ghp_",
      "gho_",
      "ghs_",
      "github_pat_",
      "glpat-",
      "xoxb-",
      "xoxp-",
      "xoxa-",
      "sk-",
      "sk_live_",
      "pk_live_",
      "AIza",
      "eyJ");

  private static final String PRIVATE_KEY = "-----BEGIN";
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 190;
  private static final int SHORTEST_KEY = 8;
  private static final int FEWEST_DIGITS = 13;
  private static final int MOST_DIGITS = 19;
  private static final int FEWEST_PHONE_DIGITS = 9;

  private final String text;
  private final Found found;

  /** Is told where something stands. */
  interface Found {
    void at(int start, int end);
  }

  private SecretScanner(String text, Found found) {
    this.text = text;
    this.found = found;
  }

  static void scan(Tokens tokens, Found found) {
    SecretScanner scanner = new SecretScanner(tokens.text(), found);
    scanner.addresses();
    scanner.privateKeys();
    int done = 0;
    for (int token = 0; token < tokens.size(); token++) {
      boolean hasDigits = tokens.isNumber(token) || tokens.is(token, Tokens.Kind.CODE);
      if (hasDigits && tokens.start(token) >= done) {
        done = scanner.endOfRun(tokens.start(token), done);
      }
    }
  }

  private void addresses() {
    int sign = text.indexOf('@');
    while (sign >= 0) {
      sign = text.indexOf('@', Math.max(sign + 1, address(sign)));
    }
  }

  private void privateKeys() {
    int start = text.indexOf(PRIVATE_KEY);
    if (start >= 0) {
      found.at(start, start + PRIVATE_KEY.length());
    }
  }

  /** The end of the run of letters and digits around a digit; no run is looked at twice. */
  private int endOfRun(int digit, int done) {
    int start = digit;
    while (start > done && isKeyChar(text.charAt(start - 1))) {
      start--;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (before == '+' && start == digit) {
      return longNumber(start - 1);
    }
    if (isNameChar(before)) {
      return digit + 1;
    }
    return start == digit ? longNumber(digit) : key(start);
  }

  private int address(int sign) {
    int start = sign;
    while (start > 0 && sign - start < LONGEST_NAME && isNameChar(text.charAt(start - 1))) {
      start--;
    }
    int end = sign + 1;
    int point = -1;
    while (end < text.length() && end - sign <= LONGEST_DOMAIN && isDomainChar(text.charAt(end))) {
      point = text.charAt(end) == '.'
              && end + 1 < text.length()
              && Character.isLetter(text.charAt(end + 1))
          ? end
          : point;
      end++;
    }
    if (start == sign || point < 0 || point == sign + 1) {
      return sign;
    }
    while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    found.at(start, end);
    return end;
  }

  /** A run of letters, digits, hyphens and underscores that begins as keys do; most runs are too short. */
  private int key(int at) {
    int end = at;
    while (end < text.length() && isKeyChar(text.charAt(end))) {
      end++;
    }
    int length = end - at;
    if (KEY_STARTS.stream()
        .anyMatch(start -> length >= start.length() + SHORTEST_KEY && text.startsWith(start, at))) {
      found.at(at, end);
    }
    return end;
  }

  /** A card or account number of 13 to 19 digits, or a telephone number with its country. */
  private int longNumber(int at) {
    boolean isPhone = text.charAt(at) == '+';
    int digits = 0;
    int end = at;
    int next = isPhone ? at + 1 : at;
    while (next < text.length() && (Tokenizer.isDigit(text.charAt(next)) || isGap(next, isPhone))) {
      if (Tokenizer.isDigit(text.charAt(next))) {
        digits++;
        end = next + 1;
      }
      next++;
    }
    boolean isCard = FEWEST_DIGITS <= digits && digits <= MOST_DIGITS;
    boolean isCall = (isPhone || isTrunkCall(at, end)) && FEWEST_PHONE_DIGITS <= digits;
    if (isCard || (isCall && digits <= MOST_DIGITS)) {
      found.at(at, end);
    }
    return end;
  }

  /** {@code 0171 2345678}: a zero in front and a gap behind the code of the town. */
  private boolean isTrunkCall(int at, int end) {
    return text.charAt(at) == '0' && text.substring(at, end).indexOf(' ') > 2;
  }

  private boolean isGap(int at, boolean isPhone) {
    char sign = text.charAt(at);
    boolean isBetween = at + 1 < text.length() && Tokenizer.isDigit(text.charAt(at + 1));
    return (sign == ' ' || sign == '-' || (isPhone && sign == '/')) && isBetween;
  }

  private static boolean isNameChar(char sign) {
    return isKeyChar(sign) || sign == '.' || sign == '%' || sign == '+';
  }

  private static boolean isDomainChar(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-';
  }

  private static boolean isKeyChar(char sign) {
    return Tokenizer.isDigit(sign) || Tokenizer.isLetter(sign) || sign == '_' || sign == '-';
  }
}
