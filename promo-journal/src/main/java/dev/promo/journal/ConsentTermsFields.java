package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Attribution;
import dev.promo.core.person.ConsentTerms;
import java.time.LocalDate;
import java.util.Optional;

/** What a line says of consent beside who may read: {@code by-role}, {@code agreed: date}, {@code withdrawn: date}. */
final class ConsentTermsFields {
  private static final String BY_ROLE = "by-role";
  private static final String AGREED = "agreed:";
  private static final String WITHDRAWN = "withdrawn:";

  private final Once<Attribution> attribution = new Once<>(BY_ROLE);
  private final Once<LocalDate> agreed = new Once<>("day of consent");
  private final Once<LocalDate> withdrawn = new Once<>("day of withdrawal");

  /** Reads a field, if it is one of these. */
  boolean read(String field) {
    if (field.replace(' ', '-').equalsIgnoreCase(BY_ROLE)) {
      attribution.set(Attribution.ROLE_ONLY);
      return true;
    }
    return read(field, AGREED, agreed) || read(field, WITHDRAWN, withdrawn);
  }

  private static boolean read(String field, String name, Once<LocalDate> day) {
    if (!field.regionMatches(true, 0, name, 0, name.length())) {
      return false;
    }
    String written = field.substring(name.length()).strip();
    Optional<LocalDate> read = Dates.parse(written);
    checkArgument(
        read.isPresent(), "'%s' needs a date such as 2026-03-20, not '%s'", name, written);
    day.set(read.get());
    return true;
  }

  ConsentTerms terms() {
    return new ConsentTerms(
        attribution.get().orElse(Attribution.NAMED), agreed.get(), withdrawn.get());
  }

  static void print(ConsentTerms terms, StringBuilder line) {
    if (terms.attribution() == Attribution.ROLE_ONLY) {
      line.append("; ").append(BY_ROLE);
    }
    terms
        .agreedOn()
        .ifPresent(day -> line.append("; ").append(AGREED).append(' ').append(day));
    terms
        .withdrawnOn()
        .ifPresent(day -> line.append("; ").append(WITHDRAWN).append(' ').append(day));
  }
}
