package dev.promo.examples;

import java.util.Locale;

/** A page of plain text in the making: headings, and lines below them. */
final class Sheet {
  private final StringBuilder text = new StringBuilder();

  Sheet line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A heading, apart from what stands before it. */
  Sheet heading(String heading) {
    if (text.length() > 0) {
      text.append('\n');
    }
    return line(heading);
  }

  Sheet item(String item) {
    return line("  " + item);
  }

  /** What belongs to the item above. */
  Sheet below(String more) {
    return line("      " + more);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** A constant as people write it. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
