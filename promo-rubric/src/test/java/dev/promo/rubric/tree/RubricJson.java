package dev.promo.rubric.tree;

import static java.util.stream.Collectors.joining;

import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a rubric as JSON in promo's notation. */
final class RubricJson {
  private RubricJson() {}

  static String of(Rubric rubric) {
    return object(
        entry("promo", "rubric/1"),
        entry("title", rubric.title()),
        entry("summary", rubric.summary()),
        entry("version", rubric.version()),
        entry("language", rubric.language()),
        raw("source", source(rubric.source())),
        raw("levels", list(rubric.levels(), RubricJson::level)),
        raw("tracks", list(rubric.tracks(), RubricJson::track)),
        raw("dimensions", list(rubric.dimensions(), dimension -> dimension(rubric, dimension))));
  }

  private static String source(RubricSource source) {
    String kind = source.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return object(entry("kind", kind), entry("citation", source.citation()));
  }

  private static String level(Level level) {
    return object(
        entry("id", level.id()), entry("name", level.name()), entry("summary", level.summary()));
  }

  private static String track(Track track) {
    return object(
        entry("id", track.id()),
        entry("name", track.name()),
        raw("levels", list(track.levels(), RubricJson::text)));
  }

  private static String dimension(Rubric rubric, RubricDimension dimension) {
    String expectations = rubric.cells().stream()
        .filter(cell -> cell.dimension().equals(dimension.id()))
        .map(RubricJson::cell)
        .collect(joining(", ", "{", "}"));
    return object(
        entry("id", dimension.id()),
        entry("name", dimension.name()),
        raw("group", list(dimension.group(), RubricJson::text)),
        entry("summary", dimension.summary()),
        raw("expectations", expectations));
  }

  private static String cell(Cell cell) {
    return raw(cell.level(), list(cell.behaviours(), RubricJson::behaviour));
  }

  /** A text alone where there is nothing else to say. */
  private static String behaviour(Behaviour behaviour) {
    if (behaviour.equals(Behaviour.of(behaviour.text()))) {
      return text(behaviour.text());
    }
    return object(
        entry("id", behaviour.id()),
        entry("text", behaviour.text()),
        entry("proficiency", behaviour.proficiency()),
        raw("examples", list(behaviour.examples(), RubricJson::text)),
        raw("links", list(behaviour.links(), RubricJson::text)));
  }

  private static String object(String... entries) {
    return Stream.of(entries).filter(entry -> !entry.isEmpty()).collect(joining(",\n", "{", "}"));
  }

  private static <T> String list(List<T> values, Function<T, String> writer) {
    return values.stream().map(writer).collect(joining(", ", "[", "]"));
  }

  private static String entry(String key, Optional<String> value) {
    return value.map(text -> entry(key, text)).orElse("");
  }

  private static String entry(String key, String value) {
    return raw(key, text(value));
  }

  private static String raw(String key, String json) {
    return text(key) + ": " + json;
  }

  private static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    value.chars().forEach(unit -> {
      boolean plain = unit >= ' ' && unit != '"' && unit != '\\';
      text.append(plain ? Character.toString(unit) : String.format(Locale.ROOT, "\\u%04x", unit));
    });
    return text.append('"').toString();
  }
}
