package dev.promo.packet.support;

import static java.util.stream.Collectors.joining;

import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.packet.compose.Composition;
import java.util.Optional;

/** Under which numbers the packet shows what counts for a dimension. */
final class EvidenceNumbers {
  private EvidenceNumbers() {}

  /** Such as {@code 1, 2, 7}; nothing when it shows none of it. */
  static Optional<String> of(DimensionCoverage shown, Composition composition) {
    String numbers = shown.eligible().stream()
        .flatMap(scored -> composition.number(scored).stream())
        .sorted()
        .map(String::valueOf)
        .collect(joining(", "));
    return Optional.of(numbers).filter(held -> !held.isEmpty());
  }
}
