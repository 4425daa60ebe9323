package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Scale;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Written;
import dev.promo.notation.Written.Entries;

/**
 * Writes any rubric in promo's notation, from which {@link PromoRubricFormat} reads an equal one back: but for the places
 * at which behaviours were read, which are then those of the new text, and for blanks around texts.
 */
public final class RubricWriter {
  private final Rubric rubric;
  private final ImmutableListMultimap<String, Cell> cells;
  private final ImmutableListMultimap<String, Requirement> requirements;

  private RubricWriter(Rubric rubric) {
    this.rubric = rubric;
    cells = rubric.cells().stream().collect(toImmutableListMultimap(Cell::dimension, cell -> cell));
    requirements = rubric.requirements().stream()
        .collect(toImmutableListMultimap(Requirement::dimension, required -> required));
  }

  public static String yaml(Rubric rubric) {
    return new RubricWriter(rubric).ladder().toYaml();
  }

  public static String json(Rubric rubric) {
    return new RubricWriter(rubric).ladder().toJson();
  }

  private Entries ladder() {
    return Entries.builder()
        .put("promo", PromoRubricFormat.EDITION)
        .put("title", rubric.title())
        .put("summary", rubric.summary())
        .put("version", rubric.version())
        .put("language", rubric.language())
        .put("source", source(rubric.source()))
        .put("levels", rubric.levels(), RubricWriter::level)
        .put("tracks", rubric.tracks(), RubricWriter::track)
        .put("scales", rubric.scales(), RubricWriter::scale)
        .put("dimensions", rubric.dimensions(), this::dimension)
        .build();
  }

  private static Entries source(RubricSource source) {
    return Entries.builder()
        .put("kind", constant(source.kind()))
        .put("citation", source.citation())
        .put("speaker", source.speaker().map(Person::toString))
        .put("date", source.date().map(Object::toString))
        .build();
  }

  private static Entries level(Level level) {
    Entries.Builder entries = Entries.builder()
        .put("id", level.id())
        .put("name", level.name())
        .put("summary", level.summary());
    level.rank().ifPresent(rank -> entries.put("rank", rank));
    return entries
        .put("threshold", level.threshold())
        .put("includes", level.includes())
        .build();
  }

  private static Entries track(Track track) {
    return Entries.builder()
        .put("id", track.id())
        .put("name", track.name())
        .put("levels", track.levels())
        .build();
  }

  private static Entries scale(Scale scale) {
    return Entries.builder()
        .put("id", scale.id())
        .put("name", scale.name())
        .put("steps", scale.steps(), RubricWriter::level)
        .build();
  }

  private Entries dimension(RubricDimension dimension) {
    Entries.Builder entries = Entries.builder()
        .put("id", dimension.id())
        .put("name", dimension.name())
        .put("group", dimension.group())
        .put("summary", dimension.summary())
        .put("weight", dimension.weight())
        .put("scale", dimension.scale());
    if (!dimension.isAsked()) {
      entries.put("polarity", constant(dimension.polarity()));
    }
    Entries.Builder expectations = Entries.builder();
    cells.get(dimension.id()).forEach(cell -> expectations.put(cell.level(), cell(cell)));
    Entries.Builder requires = Entries.builder();
    Multimaps.index(requirements.get(dimension.id()), Requirement::level)
        .asMap()
        .forEach((level, asked) -> requires.put(level, Written.list(asked, RubricWriter::step)));
    return entries
        .put("expectations", expectations.build())
        .put("requires", requires.build())
        .build();
  }

  private static Written cell(Cell cell) {
    Written.Items behaviours = Written.list(cell.behaviours(), RubricWriter::behaviour);
    Entries more = Entries.builder()
        .put("summary", cell.summary())
        .put("same-as", cell.sameAs())
        .put("open", cell.open().map(RubricWriter::constant))
        .put("words", cell.words())
        .build();
    return more.entries().isEmpty()
        ? behaviours
        : Entries.builder().putAll(more).put("behaviours", behaviours).build();
  }

  /** A text alone where there is nothing else to say. */
  private static Written behaviour(Behaviour behaviour) {
    if (behaviour.equals(Behaviour.of(behaviour.text()))) {
      return new Written.Text(behaviour.text());
    }
    return Entries.builder()
        .put("id", behaviour.id())
        .put("text", behaviour.text())
        .put("proficiency", behaviour.proficiency())
        .put("children", behaviour.children(), RubricWriter::behaviour)
        .put("examples", behaviour.examples())
        .put("links", behaviour.links())
        .build();
  }

  private static Written step(Requirement required) {
    if (!required.optional() && required.words().isEmpty()) {
      return new Written.Text(required.step());
    }
    Entries.Builder entries = Entries.builder().put("step", required.step());
    if (required.optional()) {
      entries.put("optional", "yes");
    }
    return entries.put("words", required.words()).build();
  }

  private static String constant(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
