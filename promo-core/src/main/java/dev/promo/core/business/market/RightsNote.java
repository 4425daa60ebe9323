package dev.promo.core.business.market;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/** A law on what employees may ask about pay, and where it holds. Documents have the words for it. */
public enum RightsNote {
  /** Article 7 of Directive (EU) 2023/970, in the member states. */
  EUROPEAN_UNION(
      "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
      LocalDate.of(2026, 11, 25)),
  /** The Entgelttransparenzgesetz. */
  GERMANY("DE", LocalDate.of(2026, 11, 25));

  private final ImmutableSet<String> countries;
  private final LocalDate asOf;

  RightsNote(String countries, LocalDate asOf) {
    this.countries = ImmutableSet.copyOf(Splitter.on(' ').split(countries));
    this.asOf = asOf;
  }

  /** Whether it holds in a country of ISO 3166 in two letters. */
  public boolean holdsIn(String country) {
    return countries.contains(country);
  }

  /** The day it was last looked over. */
  public LocalDate asOf() {
    return asOf;
  }
}
