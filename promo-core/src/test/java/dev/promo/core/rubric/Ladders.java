package dev.promo.core.rubric;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Small ladders to climb in tests. */
public final class Ladders {
  public static final Level ANALYST = level("l1", "Analyst");
  public static final Level SENIOR = level("l2", "Senior Analyst");
  public static final Level MANAGER = level("m1", "Manager");

  public static final RubricDimension SCOPE = RubricDimension.of("scope", "Scope");
  public static final RubricDimension INFLUENCE = RubricDimension.of("influence", "Influence");
  public static final RubricDimension DIRECTION = RubricDimension.of("direction", "Direction");

  private Ladders() {}

  /** From analyst to senior analyst or manager, in three dimensions; direction is left open everywhere. */
  public static Rubric analysts() {
    return Rubric.builder()
        .title("Analyst ladder")
        .source(new RubricSource(RubricSource.Kind.PUBLISHED, "people handbook, chapter 4"))
        .addLevels(ANALYST, SENIOR, MANAGER)
        .addTracks(track("individual", ANALYST, SENIOR), track("manager", ANALYST, MANAGER))
        .addDimensions(SCOPE, INFLUENCE, DIRECTION)
        .addCells(
            cell(SCOPE, ANALYST, "Owns a report."),
            cell(SCOPE, SENIOR, "Owns a process.", "Closes its gaps."),
            cell(INFLUENCE, SENIOR, "Moves people they do not manage."))
        .build();
  }

  static Level level(String id, String name) {
    return Level.of(id, name);
  }

  static Track track(String id, Level... levels) {
    return new Track(
        id, id, Stream.of(levels).map(Level::id).collect(ImmutableList.toImmutableList()));
  }

  static Cell cell(RubricDimension dimension, Level level, String... behaviours) {
    return Cell.of(dimension.id(), level.id(), behaviours(behaviours));
  }

  static ImmutableList<Behaviour> behaviours(String... texts) {
    return Stream.of(texts).map(Behaviour::of).collect(ImmutableList.toImmutableList());
  }
}
