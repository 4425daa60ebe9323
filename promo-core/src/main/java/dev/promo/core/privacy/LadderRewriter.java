package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Scale;
import dev.promo.core.rubric.Track;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Goes through all that a ladder says. Its ids stay: no document prints them, and everything hangs on them. */
final class LadderRewriter {
  private final Rewriting rewriting;

  LadderRewriter(Rewriting rewriting) {
    this.rewriting = rewriting;
  }

  Rubric rubric(Rubric rubric) {
    return Rubric.builder()
        .from(rubric)
        .title(rewriting.text(rubric.title()))
        .summary(rubric.summary().map(rewriting::text))
        .version(rubric.version().map(rewriting::text))
        .source(source(rubric.source()))
        .levels(all(rubric.levels(), this::level))
        .tracks(all(rubric.tracks(), this::track))
        .scales(all(rubric.scales(), this::scale))
        .dimensions(all(rubric.dimensions(), this::dimension))
        .cells(all(rubric.cells(), this::cell))
        .requirements(all(rubric.requirements(), this::requirement))
        .build();
  }

  Level level(Level level) {
    return Level.builder()
        .from(level)
        .name(rewriting.text(level.name()))
        .summary(level.summary().map(rewriting::text))
        .threshold(level.threshold().map(rewriting::text))
        .build();
  }

  private RubricSource source(RubricSource source) {
    return new RubricSource(
        source.kind(),
        rewriting.text(source.citation()),
        source.speaker().map(speaker -> rewriting.person(speaker, Part.COLLEAGUE)),
        source.date());
  }

  private Track track(Track track) {
    return new Track(track.id(), rewriting.text(track.name()), track.levels());
  }

  private Scale scale(Scale scale) {
    return new Scale(scale.id(), rewriting.text(scale.name()), all(scale.steps(), this::level));
  }

  private RubricDimension dimension(RubricDimension dimension) {
    return RubricDimension.builder()
        .from(dimension)
        .name(rewriting.text(dimension.name()))
        .group(all(dimension.group(), rewriting::text))
        .summary(dimension.summary().map(rewriting::text))
        .weight(dimension.weight().map(rewriting::text))
        .build();
  }

  private Cell cell(Cell cell) {
    return Cell.builder()
        .from(cell)
        .behaviours(all(cell.behaviours(), this::behaviour))
        .summary(cell.summary().map(rewriting::text))
        .words(cell.words().map(rewriting::text))
        .build();
  }

  private Behaviour behaviour(Behaviour behaviour) {
    return Behaviour.builder()
        .text(rewriting.text(behaviour.text()))
        .id(behaviour.id())
        .children(all(behaviour.children(), this::behaviour))
        .examples(all(behaviour.examples(), rewriting::text))
        .proficiency(behaviour.proficiency().map(rewriting::text))
        .links(behaviour.links().stream()
            .flatMap(link -> rewriting.address(link).stream())
            .collect(toImmutableList()))
        .location(Optional.empty())
        .build();
  }

  private Requirement requirement(Requirement asked) {
    return new Requirement(
        asked.level(),
        asked.dimension(),
        asked.step(),
        asked.optional(),
        asked.words().map(rewriting::text));
  }

  private static <T, R> ImmutableList<R> all(Collection<T> parts, Function<T, R> each) {
    return parts.stream().map(each).collect(toImmutableList());
  }
}
