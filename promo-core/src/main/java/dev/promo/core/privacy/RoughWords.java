package dev.promo.core.privacy;

import dev.promo.core.person.SumSize;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sums and dates of a text, told roughly. What is rough already stays as it is. */
final class RoughWords {
  private static final Pattern CURRENCY =
      Pattern.compile("\\p{Sc}|(?<!\\p{L})[A-Z]{3}(?!\\p{L})|(?<!\\p{L})\\p{L}{3,}+$");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-\\d{1,2})?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("\\p{L}{3,}");
  private static final Pattern NUMERIC = Pattern.compile("[/.]");
  private static final int LETTERS_OF_A_MONTH = 3;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_YEAR = 12;

  private final CoverWords words;

  RoughWords(CoverWords words) {
    this.words = words;
  }

  /** {@code a five-digit EUR sum}. */
  String sum(String held, double value) {
    Matcher currency = CURRENCY.matcher(held);
    return words.sum(
        SumSize.of(BigDecimal.valueOf(value)), currency.find() ? currency.group() : "");
  }

  /** {@code Q1 2026} for a day or month; a year or quarter as it stands. */
  String date(String held) {
    Matcher iso = ISO.matcher(held);
    Optional<Integer> month = iso.lookingAt()
        ? Optional.of(Integer.parseInt(iso.group(2)))
            .filter(number -> 1 <= number && number <= MONTHS_OF_A_YEAR)
        : named(held);
    Optional<String> year =
        YEAR.matcher(held).results().map(each -> each.group()).findFirst();
    if (month.isPresent()) {
      int quarter = (month.get() - 1) / MONTHS_OF_A_QUARTER + 1;
      return words.quarter(quarter, year);
    }
    return NUMERIC.matcher(held).find() ? year.orElseGet(() -> words.mark(Mark.DATE)) : held;
  }

  private static Optional<Integer> named(String held) {
    return MONTH
        .matcher(held)
        .results()
        .map(word -> word.group().substring(0, LETTERS_OF_A_MONTH).toUpperCase(Locale.ROOT))
        .flatMap(start -> Stream.of(Month.values()).filter(each -> each.name().startsWith(start)))
        .map(Month::getValue)
        .findFirst();
  }
}
