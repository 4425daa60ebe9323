package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.Standing;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.notation.Fields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads how candidate and manager see each dimension. */
final class StandingFields {
  private final DimensionNames dimensions;
  private final Function<String, Optional<ImmutableList<Behaviour>>> asked;
  private final RatingFields ratings;
  private final Consumer<Problem> problems;

  /**
   * Reads standings.
   *
   * @param asked what the target level asks in the dimension with an id, where the target level is known
   */
  StandingFields(
      DimensionNames dimensions,
      Function<String, Optional<ImmutableList<Behaviour>>> asked,
      RatingFields ratings,
      Consumer<Problem> problems) {
    this.dimensions = dimensions;
    this.asked = asked;
    this.ratings = ratings;
    this.problems = problems;
  }

  ImmutableList<Standing> read(Fields fields) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (String written : fields.keys()) {
      Location place = fields.keyLocation(written);
      fields
          .fields(written)
          .flatMap(held -> standing(held, written, place))
          .filter(standing -> standings.putIfAbsent(standing.dimension(), standing) != null)
          .ifPresent(again -> problems.accept(ratedTwice(again, place)));
    }
    return ImmutableList.copyOf(standings.values());
  }

  private Optional<Standing> standing(Fields fields, String written, Location place) {
    Optional<String> id = dimensions.id(written, () -> place);
    Standing.Builder standing = Standing.builder()
        .dimension(id.orElse(written))
        .self(ratings.read(fields, "self"))
        .manager(ratings.read(fields, "manager"))
        .declared(fields.choice("declared", Declared.class))
        .noOpportunity(fields.text("no-opportunity"));
    Optional<Fields> lines = fields.fields("lines");
    Optional<Fields> translations = fields.fields("translations");
    id.flatMap(asked).ifPresent(known -> {
      lines
          .map(held -> byLine(held, known, line -> held.choice(line, Declared.class)))
          .ifPresent(standing::lines);
      translations.map(held -> byLine(held, known, held::text)).ifPresent(standing::translations);
    });
    return fields
        .build(standing::build)
        .filter(read -> id.isPresent() && !read.equals(Standing.of(read.dimension())));
  }

  private <T> ImmutableMap<Integer, T> byLine(
      Fields lines, ImmutableList<Behaviour> asked, Function<String, Optional<T>> read) {
    Map<String, Integer> numbers = numbers(asked);
    Map<Integer, T> said = new LinkedHashMap<>();
    for (String written : lines.keys()) {
      Optional<T> value = read.apply(written);
      Integer number = numbers.get(written);
      if (number == null) {
        problems.accept(unknownLine(written, asked.size(), lines.keyLocation(written)));
      } else {
        value.ifPresent(held -> said.putIfAbsent(number, held));
      }
    }
    return ImmutableMap.copyOf(said);
  }

  /** The number of each line by its id in the ladder, and by the number itself where no line has that for an id. */
  private static Map<String, Integer> numbers(ImmutableList<Behaviour> asked) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i <= asked.size(); i++) {
      int number = i;
      asked.get(i - 1).id().ifPresent(id -> numbers.put(id, number));
    }
    for (int i = 1; i <= asked.size(); i++) {
      numbers.putIfAbsent(Integer.toString(i), i);
    }
    return numbers;
  }

  private static Problem unknownLine(String written, int lines, Location place) {
    return Problem.error(
        "UNKNOWN_LINE",
        place,
        "The ladder has " + lines + " lines here at the level asked for, and none is '"
            + Words.shown(written) + "'.",
        lines == 0
            ? "Remove it: the ladder leaves this dimension open."
            : "Write the number of a line, 1 to " + lines + ", or its id in the ladder.");
  }

  private static Problem ratedTwice(Standing again, Location place) {
    return Problem.error(
        "DUPLICATE_RATING",
        place,
        "The dimension '" + again.dimension()
            + "' is rated above already; this rating is left out.",
        "Keep one of the two.");
  }
}
