package dev.promo.rubric;

import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The ladder that promo brings along, for people whose company has none: what changes from any level to the next, in
 * five dimensions.
 */
public final class LevelShiftRubric {
  private static final String FILE = "level-shift.yaml";

  private LevelShiftRubric() {}

  /** Scope, ambiguity, influence, blast radius and direction; the levels are {@code current} and {@code next}. */
  public static Rubric get() {
    try (InputStream file =
        Objects.requireNonNull(LevelShiftRubric.class.getResourceAsStream(FILE), FILE)) {
      return RubricReader.standard().read(Source.of(FILE, file.readAllBytes())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
