package dev.promo.packet.format;

import org.jspecify.annotations.Nullable;

/** Decides which addresses a document may lead to, and spells them so that no format has to quote them. */
final class LinkTarget {
  private static final String[] SCHEMES = {"http://", "https://", "mailto:"};
  private static final String KEPT = "-._~:/?#@!$&'+,;=%";
  private static final String HEX = "0123456789ABCDEF";

  private LinkTarget() {}

  /**
   * The address with characters that have no place in one percent-encoded, or null when it is not one of the web or of
   * mail. Control characters are dropped before looking, as browsers do.
   */
  static @Nullable String of(String typed) {
    String target = PlainText.of(withoutControls(typed));
    for (String scheme : SCHEMES) {
      if (target.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return target.length() > scheme.length() ? encoded(target) : null;
      }
    }
    return null;
  }

  private static String withoutControls(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      if (!Character.isISOControl(typed.charAt(i))) {
        out.append(typed.charAt(i));
      }
    }
    return out.toString().strip();
  }

  private static String encoded(String target) {
    StringBuilder out = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (isKept(c)) {
        out.append(c);
      } else if (c < 0x80) {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        out.append(isSpace(c) ? "%20" : c);
      }
    }
    return out.toString();
  }

  private static boolean isKept(char c) {
    return c < 0x80
        && ((c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9')
            || KEPT.indexOf(c) >= 0);
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c);
  }
}
