package dev.promo.rubric;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** The door for ladders: tries its formats in order; the first that knows the notation reads the ladder. */
public final class RubricReader {
  private final ImmutableList<RubricFormat> formats;

  private RubricReader(ImmutableList<RubricFormat> formats) {
    this.formats = formats;
  }

  /** Knows the formats of this module: promo's notation and the flat list with ids. */
  public static RubricReader standard() {
    return new RubricReader(ImmutableList.of(new PromoRubricFormat(), new FlatListFormat()));
  }

  /** Knows the formats that other modules on the path provide, in the order they are found, then the standard ones. */
  public static RubricReader installed() {
    return new RubricReader(ImmutableList.<RubricFormat>builder()
        .addAll(ServiceLoader.load(RubricFormat.class))
        .addAll(standard().formats)
        .build());
  }

  /** The same reader with one more format, which is tried before all others and so may replace one of them. */
  public RubricReader withFirst(RubricFormat format) {
    return new RubricReader(
        ImmutableList.<RubricFormat>builder().add(format).addAll(formats).build());
  }

  /** Reads the ladder in a file. */
  public Parsed<Rubric> read(Path file) {
    return Source.read(file).flatMap(this::read);
  }

  /** Reads the ladder in a source. */
  public Parsed<Rubric> read(Source source) {
    RubricInput input = RubricInput.of(source);
    return formats.stream()
        .map(format -> format.read(input))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> unknown(input));
  }

  private Parsed<Rubric> unknown(RubricInput input) {
    if (input.tree().value().isEmpty()) {
      return Parsed.failed(input.tree().problems());
    }
    return Parsed.failed(Problem.error(
        "UNKNOWN_FORMAT",
        Location.of(input.source().name()),
        "This is not a ladder in a notation that promo knows.",
        "Known are: " + formats.stream().map(RubricFormat::name).collect(joining("; "))
            + ". A ladder of your own starts with the line 'promo: rubric/1'."));
  }
}
