package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import java.util.Optional;

/** Reads a rating: a number, or a mapping with the number and what it rests on. */
final class RatingFields {
  private final WinNames wins;

  RatingFields(WinNames wins) {
    this.wins = wins;
  }

  Optional<Rating> read(Fields fields, String key) {
    return fields.node(key).filter(Node.Mapping.class::isInstance).isPresent()
        ? fields.fields(key).flatMap(this::detailed)
        : number(fields, key).map(Rating::new);
  }

  private Optional<Rating> detailed(Fields fields) {
    Optional<Integer> value = fields.required("rating", number(fields, "rating"));
    Optional<String> anchor = fields.text("anchor");
    ImmutableSet<String> evidence = wins.all(fields, "wins");
    return fields.build(
        () -> new Rating(value.orElseThrow(), anchor, ImmutableList.copyOf(evidence)));
  }

  private static Optional<Integer> number(Fields fields, String key) {
    return fields.integer(key, Rating.LOWEST, Rating.HIGHEST);
  }
}
