package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import dev.promo.core.lint.Hits.Hit;

/** Where a text quotes: from an opening sign to its closing one. */
final class Quotations {
  private static final String OPENING = "\"\u201c\u201e\u00ab\u2018\u201a\u300c";
  private static final String CLOSING = "\"\u201d\u201c\u00bb\u2019\u2018\u300d";

  private Quotations() {}

  /** Each from its opening sign to behind its closing one. */
  static ImmutableList<Hit> in(Tokens tokens) {
    return isQuoting(tokens) ? found(tokens) : ImmutableList.of();
  }

  private static boolean isQuoting(Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isSign(token, OPENING)) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableList<Hit> found(Tokens tokens) {
    int[] next = nextClosing(tokens);
    ImmutableList.Builder<Hit> quotations = ImmutableList.builder();
    for (int token = 0; token < tokens.size(); token++) {
      int kind = tokens.is(token, Tokens.Kind.SIGN) ? OPENING.indexOf(tokens.firstChar(token)) : -1;
      int close = kind < 0 ? -1 : closing(tokens, token, CLOSING.charAt(kind), next);
      if (close > 0) {
        quotations.add(new Hit(token, close + 1));
        token = close;
      }
    }
    return quotations.build();
  }

  /** For each token the next closing sign of any kind behind it, so that no text is searched twice. */
  private static int[] nextClosing(Tokens tokens) {
    int[] next = new int[tokens.size()];
    int last = -1;
    for (int token = tokens.size() - 1; token >= 0; token--) {
      next[token] = last;
      if (tokens.isSign(token, CLOSING)) {
        last = token;
      }
    }
    return next;
  }

  private static int closing(Tokens tokens, int open, char sign, int[] next) {
    for (int at = next[open]; at >= 0; at = next[at]) {
      if (tokens.firstChar(at) == sign) {
        return at;
      }
    }
    return -1;
  }
}
