package dev.promo.packet.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The content of a page as it is written: operators of PDF, and the numbers before them. */
final class Operators {
  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder out = new StringBuilder(16_384);

  Operators add(String operators) {
    out.append(operators);
    return this;
  }

  Operators add(int number) {
    out.append(number);
    return this;
  }

  /** A number to its second decimal, and a space. */
  Operators number(double number) {
    long hundredths = Math.round(number * 100);
    if (hundredths < 0) {
      out.append('-');
    }
    long size = Math.abs(hundredths);
    out.append(size / 100).append('.').append(size / 10 % 10).append(size % 10).append(' ');
    return this;
  }

  /** Four digits for a number of sixteen bits. */
  void hex(int unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(unit >> shift & 15));
    }
  }

  byte[] bytes() {
    return out.toString().getBytes(US_ASCII);
  }
}
