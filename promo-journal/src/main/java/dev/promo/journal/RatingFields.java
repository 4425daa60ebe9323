package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Spelling;
import java.util.Optional;

/** Reads a rating: a number, or a mapping with the number and what it rests on. */
final class RatingFields {
  private final ImmutableSet<String> wins;

  /**
   * Ratings that may rest on these wins.
   *
   * @param wins the ids of the log
   */
  RatingFields(ImmutableSet<String> wins) {
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
    ImmutableList<String> evidence = fields.list("wins", "win").stream()
        .flatMap(win -> known(win).stream())
        .collect(toImmutableList());
    return fields.build(() -> new Rating(value.orElseThrow(), anchor, evidence));
  }

  private static Optional<Integer> number(Fields fields, String key) {
    return fields.integer(key, Rating.LOWEST, Rating.HIGHEST);
  }

  private Optional<String> known(Fields fields) {
    Optional<String> written = fields.requiredText("win");
    Optional<String> known = written.filter(wins::contains);
    if (written.isPresent() && known.isEmpty()) {
      fields.problem(Problem.error(
          "UNKNOWN_WIN",
          fields.location(),
          "There is no win '" + Words.shown(written.get())
              + "'; the rating is kept and does not rest on it.",
          Spelling.nearest(written.get(), wins)
              .map(near -> "Write '" + near + "'.")
              .orElse("Write the id of a win of the log.")));
    }
    return fields.build(written::orElseThrow).flatMap(id -> known);
  }
}
