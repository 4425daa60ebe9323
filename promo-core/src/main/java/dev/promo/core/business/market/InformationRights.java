package dev.promo.core.business.market;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What employees may ask about pay in a country, as pointers with a date and never as legal advice. Where promo knows
 * nothing there is no note; that is no statement about the law.
 *
 * @param notes the wider law first
 */
public record InformationRights(ImmutableSet<RightsNote> notes) {
  /** What is known of a country that promo has no note for. */
  public static final InformationRights UNKNOWN = new InformationRights(ImmutableSet.of());

  /** The notes for a country of ISO 3166 in two letters. */
  public static InformationRights in(String country) {
    return new InformationRights(Stream.of(RightsNote.values())
        .filter(note -> note.holdsIn(country))
        .collect(toImmutableSet()));
  }

  /** The day they were last looked over, that of the oldest; absent where nothing is known. */
  public Optional<LocalDate> asOf() {
    return notes.stream().map(RightsNote::asOf).min(naturalOrder());
  }
}
