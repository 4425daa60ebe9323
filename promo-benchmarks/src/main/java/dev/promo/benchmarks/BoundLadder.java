package dev.promo.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Slug;

/**
 * The generated ladder in JSON as somebody reads it who has Jackson bind it and makes a rubric of the records. It is equal
 * to promo's under the same checks, so what it takes beyond the binding is what the values take. Places it does not
 * keep, and it is wrong about any other file. It is a bound from below and no reader.
 */
final class BoundLadder {
  private BoundLadder() {}

  static Rubric read(byte[] json) {
    Bound.Ladder bound = Bound.ladder(json);
    ImmutableList<Level> levels = bound.levels().stream()
        .map(level ->
            Level.builder().id(Slug.of(level.name())).name(level.name()).build())
        .collect(toImmutableList());
    Rubric.Builder rubric = Rubric.builder()
        .title(bound.title())
        .version(bound.version())
        .source(new RubricSource(RubricSource.Kind.FILE, "ladder.json"))
        .levels(levels)
        .addTrack(new Track(
            "ladder", "Ladder", ImmutableList.copyOf(Lists.transform(levels, Level::id))));
    bound.dimensions().forEach(dimension -> add(dimension, rubric));
    return rubric.build();
  }

  private static void add(Bound.Dimension dimension, Rubric.Builder rubric) {
    String id = Slug.of(dimension.name());
    rubric.addDimension(RubricDimension.builder()
        .id(id)
        .name(dimension.name())
        .summary(dimension.summary())
        .build());
    dimension
        .expectations()
        .forEach((level, texts) ->
            rubric.addCell(Cell.of(id, level, Lists.transform(texts, Behaviour::of))));
  }
}
