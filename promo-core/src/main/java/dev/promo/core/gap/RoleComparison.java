package dev.promo.core.gap;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.RubricDimension;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The target role line by line, each line done already or not: how a job description is read by somebody who wants the
 * job. Half a comparison is none, so every line needs a mark.
 *
 * @param lines every line of the role, in its order
 */
public record RoleComparison(ImmutableList<Line> lines) {
  /**
   * A line of the role with its mark.
   *
   * @param dimension the part of the role under which it stands
   * @param number its number there, from 1
   * @param asked the line, word for word
   */
  public record Line(RubricDimension dimension, int number, Behaviour asked, LineStatus status) {}

  /**
   * Compares what the target level asks with how the candidate marks each line in {@link Standing#lines}.
   *
   * @return nothing, and an error for each line without a mark, unless all are marked
   */
  public static Parsed<RoleComparison> of(ImmutableList<Expectation> asked, Assessment assessment) {
    ImmutableList<Problem> unmarked = asked.stream()
        .flatMap(part -> numbers(part)
            .filter(number -> mark(part, number, assessment).isEmpty())
            .mapToObj(number -> unmarked(part, number)))
        .collect(toImmutableList());
    return unmarked.isEmpty()
        ? Parsed.of(new RoleComparison(
            asked.stream().flatMap(part -> marked(part, assessment)).collect(toImmutableList())))
        : Parsed.failed(unmarked);
  }

  /** The lines with one mark, in the role's order. */
  public ImmutableList<Line> of(LineStatus status) {
    return lines.stream().filter(line -> line.status() == status).collect(toImmutableList());
  }

  private static Stream<Line> marked(Expectation part, Assessment assessment) {
    return numbers(part)
        .boxed()
        .flatMap(number -> mark(part, number, assessment).stream()
            .map(status ->
                new Line(part.dimension(), number, part.behaviours().get(number - 1), status)));
  }

  private static IntStream numbers(Expectation part) {
    return IntStream.rangeClosed(1, part.behaviours().size());
  }

  private static Optional<LineStatus> mark(Expectation part, int number, Assessment assessment) {
    return Optional.ofNullable(
            assessment.standing(part.dimension().id()).lines().get(number))
        .map(LineStatus::of);
  }

  private static Problem unmarked(Expectation part, int number) {
    return Problem.error(
        "UNMARKED_LINE",
        Location.of("ratings").withPath(part.dimension().id() + ".lines." + number),
        "Line " + number + " of '" + part.dimension().name() + "' has no mark: "
            + part.behaviours().get(number - 1).text(),
        "Say whether you do it already, sometimes or never.");
  }
}
