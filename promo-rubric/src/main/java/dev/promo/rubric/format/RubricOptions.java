package dev.promo.rubric.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reader of ladders cannot always see for itself. {@link #detect()} leaves everything to the formats; whatever is
 * said here is taken as said.
 *
 * @param format the name of the only {@link RubricFormat} to try
 * @param levels the names of the levels or of the columns that are levels, lowest first
 * @param dimensionColumns the headers of the columns that name a row's dimension, outermost group first
 * @param levelHeading the depth of headings that are levels, 1 to 6
 * @param dimensionHeading the depth of headings that are dimensions, 1 to 6
 */
public record RubricOptions(
    Optional<String> format,
    ImmutableList<String> levels,
    ImmutableList<String> dimensionColumns,
    OptionalInt levelHeading,
    OptionalInt dimensionHeading) {
  private static final RubricOptions DETECT = new RubricOptions(
      Optional.empty(),
      ImmutableList.of(),
      ImmutableList.of(),
      OptionalInt.empty(),
      OptionalInt.empty());

  /** Everything is for the formats to see. */
  public static RubricOptions detect() {
    return DETECT;
  }

  public RubricOptions withFormat(String name) {
    return new RubricOptions(
        Optional.of(name), levels, dimensionColumns, levelHeading, dimensionHeading);
  }

  public RubricOptions withLevels(String... names) {
    return new RubricOptions(
        format, ImmutableList.copyOf(names), dimensionColumns, levelHeading, dimensionHeading);
  }

  public RubricOptions withDimensionColumns(String... headers) {
    return new RubricOptions(
        format, levels, ImmutableList.copyOf(headers), levelHeading, dimensionHeading);
  }

  /** Says which depth of headings holds levels and which dimensions. */
  public RubricOptions withHeadings(int levelDepth, int dimensionDepth) {
    return new RubricOptions(
        format,
        levels,
        dimensionColumns,
        OptionalInt.of(levelDepth),
        OptionalInt.of(dimensionDepth));
  }
}
