package dev.promo.journal;

import dev.promo.core.money.Money;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads amounts of money, each written as {@code 140000 EUR}. */
final class AmountFields {
  private AmountFields() {}

  static Optional<Money> money(Fields fields, String key) {
    return fields.text(key).flatMap(text -> fields.make(key, () -> Money.parse(text)));
  }

  static Optional<Money> requiredMoney(Fields fields, String key) {
    return fields.required(key, money(fields, key));
  }
}
