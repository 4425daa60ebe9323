package dev.promo.rubric.format;

import dev.promo.core.problem.Parsed;
import java.util.Optional;

/**
 * One way in which people write ladders down. The plug point of this module: implement it, hand it to {@code
 * RubricReader.withFirst}, and extend {@code RubricFormatContractTest} to prove it.
 *
 * <p>A format is stateless, answers the same for the same input, and never throws on anything a file can hold.
 */
public interface RubricFormat {
  /** What people call it, such as {@code flat list with ids}. */
  String name();

  /**
   * Reads a ladder, all of whose files the input holds.
   *
   * @return nothing when the input is not written in this format, so that another format may try; otherwise what could
   *     be read, with all problems
   */
  Optional<Parsed<LoadedRubric>> read(RubricInput input);
}
