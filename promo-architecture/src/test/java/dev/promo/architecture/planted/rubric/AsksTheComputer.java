package dev.promo.architecture.planted.rubric;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

final class AsksTheComputer {
  private AsksTheComputer() {}

  static Object[] place() {
    return new Object[] {
      Locale.getDefault(), TimeZone.getDefault(), ZoneId.systemDefault(), Charset.defaultCharset()
    };
  }

  static String shown(String text, int number) {
    return String.format("%s", number) + "%s".formatted(number) + text.toLowerCase();
  }

  static UnaryOperator<String> shouted() {
    return String::toUpperCase;
  }

  static String copied(String text) {
    return new String(text.getBytes());
  }
}
