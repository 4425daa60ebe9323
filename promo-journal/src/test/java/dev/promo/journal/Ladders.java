package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;

/** The invented ladder of these tests. */
final class Ladders {
  private Ladders() {}

  /** Three levels on one track, and four dimensions. */
  static Rubric operations() {
    return Rubric.builder()
        .title("Operations")
        .source(new RubricSource(RubricSource.Kind.PUBLISHED, "people handbook"))
        .addLevel(level("analyst", "Analyst"))
        .addLevel(level("senior-analyst", "Senior Analyst"))
        .addLevel(level("lead-analyst", "Lead Analyst"))
        .addTrack(new Track(
            "ops", "Operations", ImmutableList.of("analyst", "senior-analyst", "lead-analyst")))
        .addDimension(RubricDimension.of("scope", "Scope of work"))
        .addDimension(RubricDimension.of("influence", "Influence"))
        .addDimension(RubricDimension.of("impact", "Impact"))
        .addDimension(RubricDimension.of("direction", "Direction"))
        .build();
  }

  private static Level level(String id, String name) {
    return Level.of(id, name);
  }
}
