package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.Rating;
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
  private final Consumer<Problem> problems;

  /**
   * Reads standings.
   *
   * @param asked what the target level asks in the dimension with an id, where the target level is known
   */
  StandingFields(
      DimensionNames dimensions,
      Function<String, Optional<ImmutableList<Behaviour>>> asked,
      Consumer<Problem> problems) {
    this.dimensions = dimensions;
    this.asked = asked;
    this.problems = problems;
  }

  ImmutableList<Standing> read(Fields ratings) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (String written : ratings.keys()) {
      Location place = ratings.keyLocation(written);
      ratings
          .fields(written)
          .flatMap(fields -> standing(fields, written, place))
          .filter(standing -> standings.putIfAbsent(standing.dimension(), standing) != null)
          .ifPresent(again -> problems.accept(ratedTwice(again, place)));
    }
    return ImmutableList.copyOf(standings.values());
  }

  private Optional<Standing> standing(Fields fields, String written, Location place) {
    Optional<String> id = dimensions.id(written, () -> place);
    Standing.Builder standing = Standing.builder()
        .dimension(id.orElse(written))
        .self(rating(fields, "self"))
        .manager(rating(fields, "manager"))
        .declared(fields.choice("declared", Declared.class))
        .noOpportunity(fields.text("no-opportunity"));
    Optional<Fields> lines = fields.fields("lines");
    id.flatMap(asked)
        .flatMap(known -> lines.map(held -> lines(held, known)))
        .ifPresent(standing::lines);
    return fields
        .build(standing::build)
        .filter(read -> id.isPresent() && !read.equals(Standing.of(read.dimension())));
  }

  private static Optional<Rating> rating(Fields fields, String key) {
    return fields.integer(key, Rating.LOWEST, Rating.HIGHEST).map(Rating::new);
  }

  private ImmutableMap<Integer, Declared> lines(Fields lines, ImmutableList<Behaviour> asked) {
    Map<String, Integer> numbers = numbers(asked);
    Map<Integer, Declared> declared = new LinkedHashMap<>();
    for (String written : lines.keys()) {
      Optional<Declared> said = lines.choice(written, Declared.class);
      Integer number = numbers.get(written);
      if (number == null) {
        problems.accept(unknownLine(written, asked.size(), lines.keyLocation(written)));
      } else {
        said.ifPresent(held -> declared.putIfAbsent(number, held));
      }
    }
    return ImmutableMap.copyOf(declared);
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
            ? "Remove 'lines': the ladder leaves this dimension open."
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
