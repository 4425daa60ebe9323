package dev.promo.core.business.market;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What employees may ask about pay in a country, as a pointer with a date and never as legal advice. Where promo knows
 * nothing it says so; that is no statement about the law.
 *
 * @param note the pointer, in sentences
 * @param asOf the day it was last looked over; absent where nothing is known
 */
public record InformationRights(String note, Optional<LocalDate> asOf) {
  /** What is said of a country that promo has no note for. */
  public static final InformationRights UNKNOWN =
      new InformationRights(bundle().getString("unknown"), Optional.empty());

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** The note for a country of ISO 3166 in two letters. */
  public static InformationRights in(String country) {
    ResourceBundle notes = bundle();
    List<String> union = BLANKS.splitToList(notes.getString("eu.members"));
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    if (union.contains(country)) {
      keys.add("eu");
    }
    if (notes.containsKey(country + ".note")) {
      keys.add(country);
    }
    return keys.build().stream()
        .map(key -> new InformationRights(
            notes.getString(key + ".note"),
            Optional.of(LocalDate.parse(notes.getString(key + ".as-of")))))
        .reduce(InformationRights::and)
        .orElse(UNKNOWN);
  }

  /** Both notes; they are as old as the older one. */
  private InformationRights and(InformationRights other) {
    return new InformationRights(
        note + " " + other.note,
        asOf.filter(day -> other.asOf.filter(day::isAfter).isEmpty()).or(() -> other.asOf));
  }

  private static ResourceBundle bundle() {
    return ResourceBundle.getBundle("dev.promo.core.business.market.rights_en", Locale.ROOT);
  }
}
