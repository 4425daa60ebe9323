package dev.promo.core.business.market;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Where a market range comes from.
 *
 * @param name the survey or list, as others can find it
 * @param date of the data
 * @param people how many people's pay it rests on; at least 1
 */
public record MarketSource(String name, LocalDate date, int people) {
  public MarketSource {
    checkArgument(!name.isBlank(), "a source of market pay must be named");
    checkArgument(people > 0, "the people (%s) of '%s' must be at least one", people, name);
  }
}
