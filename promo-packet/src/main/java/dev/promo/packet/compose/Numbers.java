package dev.promo.packet.compose;

import dev.promo.core.money.Money;
import dev.promo.packet.document.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a document writes numbers: with the separators of its language, a minus that is no hyphen, and as many digits
 * after the point as the number has.
 *
 * @param language whose separators they are
 * @param pattern the key of the {@link DecimalFormat} pattern of whole numbers
 */
public record Numbers(Language language, String pattern) {
  /** As in a sentence. */
  public static Numbers plain(Language language) {
    return new Numbers(language, "number.plain");
  }

  /** As in a calculation, with thousands parted: {@code 140,000}. */
  public static Numbers grouped(Language language) {
    return new Numbers(language, "number.grouped");
  }

  /** {@code 3}, {@code 0.5}, {@code −1,000}. */
  public String of(BigDecimal value) {
    DecimalFormat format = new DecimalFormat(
        language.text(pattern),
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language.tag())));
    format.setMinimumFractionDigits(Math.max(value.scale(), 0));
    format.setMaximumFractionDigits(Math.max(value.scale(), 0));
    return (value.signum() < 0 ? "−" : "") + format.format(value.abs());
  }

  /** An amount without its currency; whole amounts without the digits after the point. */
  public String of(Money money) {
    BigDecimal amount = money.amount();
    return of(amount.stripTrailingZeros().scale() <= 0 ? amount.setScale(0) : amount);
  }
}
