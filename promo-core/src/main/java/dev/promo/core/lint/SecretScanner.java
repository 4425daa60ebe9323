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
      "eyJ",
      "-----BEGIN");
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DOMAIN = 190;
  private static final int SHORTEST_KEY = 8;
  private static final int FEWEST_DIGITS = 13;
  private static final int MOST_DIGITS = 16;
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
    int at = 0;
    while (at < scanner.text.length()) {
      at = Math.max(at + 1, scanner.endOfSecret(at));
    }
  }

  /** The end of what begins or is marked here, or a smaller number. */
  private int endOfSecret(int at) {
    char here = text.charAt(at);
    if (here == '@') {
      return address(at);
    }
    boolean isStart = at == 0 || !isNameChar(text.charAt(at - 1));
    if (!isStart) {
      return at;
    }
    if (Tokenizer.isDigit(here) || here == '+') {
      return longNumber(at);
    }
    return key(at);
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

  private int key(int at) {
    for (String start : KEY_STARTS) {
      if (text.startsWith(start, at)) {
        int end = at + start.length();
        while (end < text.length() && isKeyChar(text.charAt(end))) {
          end++;
        }
        boolean isLong =
            end - at - start.length() >= SHORTEST_KEY && hasDigit(at + start.length(), end);
        if (isLong || start.startsWith("-----")) {
          found.at(at, end);
          return end;
        }
      }
    }
    return at;
  }

  /** A card or account number of 13 to 16 digits, or a telephone number with its country. */
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
    if (isCard || (isPhone && FEWEST_PHONE_DIGITS <= digits && digits <= MOST_DIGITS)) {
      found.at(at, end);
    }
    return end;
  }

  private boolean isGap(int at, boolean isPhone) {
    char sign = text.charAt(at);
    boolean isBetween = at + 1 < text.length() && Tokenizer.isDigit(text.charAt(at + 1));
    return (sign == ' ' || sign == '-' || (isPhone && sign == '/')) && isBetween;
  }

  private boolean hasDigit(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Tokenizer.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
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
