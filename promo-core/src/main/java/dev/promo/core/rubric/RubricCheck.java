package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Iterables;
import java.util.Collection;

/** That the parts of a rubric are there, and name each other by ids which are there; cells are left to their order. */
final class RubricCheck {
  private final Rubric rubric;
  private final RubricIndex index;

  RubricCheck(Rubric rubric, RubricIndex index) {
    this.rubric = rubric;
    this.index = index;
  }

  void check() {
    needs("level", rubric.levels());
    needs("track", rubric.tracks());
    needs("dimension", rubric.dimensions());
    rubric.levels().forEach(this::includes);
    rubric.tracks().forEach(this::track);
    rubric.cells().forEach(cell -> cell.sameAs().ifPresent(other -> sameAs(cell, other)));
    rubric.requirements().forEach(this::requirement);
  }

  private void includes(Level level) {
    checkArgument(
        Iterables.all(level.includes(), index::hasLevel),
        "level '%s' includes a level that the rubric does not have",
        level.id());
  }

  private void track(Track track) {
    checkArgument(
        Iterables.all(track.levels(), index::hasLevel),
        "track '%s' names a level that the rubric does not have",
        track.id());
  }

  private void sameAs(Cell cell, String other) {
    checkArgument(
        index.hasRung(cell.dimension(), other), "a cell names the unknown level '%s'", other);
  }

  private void requirement(Requirement required) {
    checkArgument(
        index.hasLevel(required.level()),
        "a requirement names the unknown level '%s'",
        required.level());
    checkArgument(
        index.hasDimension(required.dimension()),
        "a requirement names the unknown dimension '%s'",
        required.dimension());
    checkArgument(
        index.hasStep(required.dimension(), required.step()),
        "a requirement names the unknown step '%s' of dimension '%s'",
        required.step(),
        required.dimension());
  }

  private static void needs(String what, Collection<?> values) {
    checkArgument(!values.isEmpty(), "a rubric needs a %s", what);
  }
}
