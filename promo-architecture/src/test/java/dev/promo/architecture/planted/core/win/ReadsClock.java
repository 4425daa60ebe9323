package dev.promo.architecture.planted.core.win;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

final class ReadsClock {
  private ReadsClock() {}

  static LocalDate here(ZoneId zone) {
    return LocalDate.now(zone);
  }

  static Supplier<LocalDate> later() {
    return LocalDate::now;
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static Date date() {
    return new Date();
  }

  static long told(Clock clock) {
    return clock.millis();
  }
}
