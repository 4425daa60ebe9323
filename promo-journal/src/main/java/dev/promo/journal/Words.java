package dev.promo.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Constants as people write them: lower case with hyphens. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads a constant; case does not matter, and a space or underscore is as good as a hyphen. */
  static <E extends Enum<E>> Optional<E> constant(String written, Class<E> type) {
    String wanted = written.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst();
  }
}
