package dev.promo.packet.format;

import org.jspecify.annotations.Nullable;

/** Writes text so that HTML and XML show the same text, in an element or between double quotes. */
final class HtmlText {
  private HtmlText() {}

  static String of(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    append(typed, out);
    return out.toString();
  }

  static void append(String typed, StringBuilder out) {
    String text = PlainText.of(typed);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      @Nullable String entity = entity(text.charAt(i));
      if (entity != null) {
        out.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  private static @Nullable String entity(char c) {
    if (c > '>') {
      return null;
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
