package dev.promo.core.gap;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.person.Person;
import java.util.EnumSet;
import java.util.Set;

/** Why the evidence in a dimension is thin although there is some. */
public enum Thinness {
  ONE_WIN,
  ONE_QUARTER,
  /** At most one person who does not report to the candidate confirms any of it. */
  ONE_VOICE;

  static ImmutableSet<Thinness> of(DimensionCoverage shown) {
    if (shown.eligible().isEmpty()) {
      return ImmutableSet.of();
    }
    Set<Thinness> thin = EnumSet.noneOf(Thinness.class);
    if (shown.eligible().size() == 1) {
      thin.add(ONE_WIN);
    }
    if (shown.quarters().size() == 1) {
      thin.add(ONE_QUARTER);
    }
    if (voices(shown).size() <= 1) {
      thin.add(ONE_VOICE);
    }
    return ImmutableSet.copyOf(thin);
  }

  private static ImmutableSet<String> voices(DimensionCoverage shown) {
    return shown.eligible().stream()
        .flatMap(scored -> scored.win().corroborations().stream())
        .filter(seen -> seen.relation().isIndependent())
        .map(seen -> seen.speaker())
        .map(Person::name)
        .collect(toImmutableSet());
  }
}
