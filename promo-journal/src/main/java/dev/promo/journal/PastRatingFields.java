package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.Rating;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.PastRating;
import dev.promo.core.win.Quarter;
import dev.promo.notation.Fields;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how each dimension was rated in quarters gone by: {@code scope: {2026-Q1: 2, 2026-Q2: 3}}. */
final class PastRatingFields {
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-?[Qq]([1-4])");

  private final DimensionNames dimensions;

  PastRatingFields(DimensionNames dimensions) {
    this.dimensions = dimensions;
  }

  ImmutableList<PastRating> read(Fields fields) {
    ImmutableList.Builder<PastRating> ratings = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    fields.fields("past-ratings").ifPresent(held -> {
      for (String written : held.keys()) {
        Optional<Fields> quarters = held.fields(written);
        dimensions
            .id(written, () -> held.keyLocation(written))
            .ifPresent(id -> quarters.ifPresent(each -> quarters(each, id, seen, ratings)));
      }
    });
    return ratings.build();
  }

  private static void quarters(
      Fields quarters, String dimension, Set<String> seen, ImmutableList.Builder<PastRating> all) {
    for (String written : quarters.keys()) {
      Optional<Rating> rating =
          quarters.integer(written, Rating.LOWEST, Rating.HIGHEST).map(Rating::new);
      Optional<Quarter> quarter = quarter(quarters, written);
      quarter
          .filter(held -> isNew(seen.add(dimension + " " + held), quarters, written))
          .ifPresent(
              held -> rating.ifPresent(known -> all.add(new PastRating(dimension, held, known))));
    }
  }

  private static Optional<Quarter> quarter(Fields quarters, String written) {
    Matcher quarter = QUARTER.matcher(written);
    if (quarter.matches()) {
      return Optional.of(
          new Quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
    }
    quarters.problem(Problem.error(
        "NOT_A_QUARTER",
        quarters.keyLocation(written),
        "'" + Words.shown(written) + "' is no quarter.",
        "Write the year and the quarter, such as 2026-Q1."));
    return Optional.empty();
  }

  private static boolean isNew(boolean isNew, Fields quarters, String written) {
    if (!isNew) {
      quarters.problem(Problem.error(
          "DUPLICATE_RATING",
          quarters.keyLocation(written),
          "This quarter is rated above already; this rating is left out.",
          "Keep one of the two."));
    }
    return isNew;
  }
}
