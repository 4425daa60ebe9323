package dev.promo.packet.format;

import org.jspecify.annotations.Nullable;

/** Writes text so that HTML and XML show the same text, in an element or between double quotes. */
final class HtmlText {
  /** The characters of ASCII that are printed without a second look. */
  private static final boolean[] AS_THEY_ARE = asTheyAre();

  private HtmlText() {}

  static String of(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    append(typed, out);
    return out.toString();
  }

  /** Text in an attribute or a title, where no element may stand. */
  static void append(String text, StringBuilder out) {
    append(text, false, out);
  }

  /** Text in an element; its days are marked as such, so that no line ends within one. */
  static void appendWords(String text, StringBuilder out) {
    append(text, true, out);
  }

  private static void append(String text, boolean marksDays, StringBuilder out) {
    int start = out.length();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < AS_THEY_ARE.length && AS_THEY_ARE[c]) {
        continue;
      }
      @Nullable String entity = entity(c);
      if (entity != null) {
        out.append(text, done, i).append(entity);
        done = i + 1;
      } else if (c == '-') {
        done = marksDays ? appendDay(text, done, i, out) : done;
        i = Math.max(i, done - 1);
      } else if (!PlainText.isPlain(text, i)) {
        out.setLength(start);
        append(PlainText.of(text), marksDays, out);
        return;
      }
    }
    out.append(text, done, text.length());
  }

  /** Writes the text up to the end of the day that a hyphen may be part of; gives where that is, else what was done. */
  private static int appendDay(String text, int done, int hyphen, StringBuilder out) {
    int start = hyphen - IsoDay.FIRST_HYPHEN;
    if (start < done || !IsoDay.startsAt(text, start)) {
      return done;
    }
    int end = start + IsoDay.LENGTH;
    out.append(text, done, start).append("<time>").append(text, start, end).append("</time>");
    return end;
  }

  private static boolean[] asTheyAre() {
    boolean[] plain = new boolean[0x7F];
    for (char c = ' '; c < plain.length; c++) {
      plain[c] = c != '-' && entity(c) == null;
    }
    return plain;
  }

  private static @Nullable String entity(char c) {
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
