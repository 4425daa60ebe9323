package dev.promo.core.win;

import java.util.regex.Pattern;

/** Units of money: a currency's code or sign, perhaps with a multiplier, such as {@code kEUR}. */
final class SumUnit {
  private static final Pattern CURRENCY =
      Pattern.compile("[kKmM]?(?:[A-Z]{3}(?!\\p{L})|\\p{Sc}).*");

  private SumUnit() {}

  static boolean is(String unit) {
    return CURRENCY.matcher(unit).matches();
  }
}
