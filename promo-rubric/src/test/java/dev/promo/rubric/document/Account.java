package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.format.Unmapped;
import java.util.Optional;

/** What a format made of a document, in few words. */
final class Account {
  private final Parsed<LoadedRubric> parsed;

  private Account(Parsed<LoadedRubric> parsed) {
    this.parsed = parsed;
  }

  static Account of(RubricFormat format, String file) {
    return of(format, Fixture.source("document/" + file));
  }

  static Account of(RubricFormat format, Source source) {
    return of(format, source, RubricOptions.detect());
  }

  static Account of(RubricFormat format, Source source, RubricOptions options) {
    return new Account(format.read(RubricInput.of(source, options)).orElseThrow());
  }

  static Account ofFolder(RubricFormat format, String folder) {
    return new Account(format.read(folder(folder)).orElseThrow());
  }

  static RubricInput folder(String folder) {
    ImmutableList<Source> sources = Fixture.names("document/" + folder, ".md").stream()
        .map(Fixture::source)
        .collect(toImmutableList());
    return RubricInput.ofFolder(folder, sources, RubricOptions.detect());
  }

  static Optional<Parsed<LoadedRubric>> read(RubricFormat format, String text) {
    return format.read(RubricInput.of(Source.of("page.md", text)));
  }

  Rubric rubric() {
    return parsed.orElseThrow().rubric();
  }

  ImmutableList<String> problems() {
    return parsed.problems().stream()
        .map(problem -> problem.code() + " " + problem.location().line())
        .collect(toImmutableList());
  }

  ImmutableList<String> levels() {
    return rubric().levels().stream().map(Level::name).collect(toImmutableList());
  }

  ImmutableList<String> tracks() {
    return rubric().tracks().stream()
        .map(track -> track.name() + ": " + String.join(", ", track.levels()))
        .collect(toImmutableList());
  }

  ImmutableList<String> dimensions() {
    return rubric().dimensions().stream().map(Account::path).collect(toImmutableList());
  }

  /** The behaviours of a cell, those under others in brackets; the words of one that is open. */
  String cell(String dimension, String level) {
    return rubric().cells().stream()
        .filter(cell -> cell.dimension().equals(dimension) && cell.level().equals(level))
        .map(Account::cell)
        .findFirst()
        .orElse("-");
  }

  ImmutableList<String> requirements() {
    return rubric().requirements().stream()
        .map(asked -> asked.level() + " asks " + asked.dimension() + " " + asked.step()
            + asked.words().map(words -> " (" + words + ")").orElse(""))
        .collect(toImmutableList());
  }

  long behaviours() {
    return rubric().cells().stream()
        .flatMap(cell -> cell.behaviours().stream())
        .mapToInt(Behaviour::count)
        .sum();
  }

  ImmutableList<String> unmapped() {
    return parsed.orElseThrow().unmapped().stream().map(Unmapped::text).collect(toImmutableList());
  }

  private static String path(RubricDimension dimension) {
    return ImmutableList.<String>builder()
        .addAll(dimension.group())
        .add(dimension.name())
        .build()
        .stream()
        .collect(joining(" / "));
  }

  private static String cell(Cell cell) {
    String open = cell.open().map(reason -> reason + " ").orElse("");
    return open
        + cell.words().orElse("")
        + cell.summary().map(words -> words + ": ").orElse("")
        + cell.behaviours().stream().map(Account::behaviour).collect(joining("; "));
  }

  private static String behaviour(Behaviour behaviour) {
    String under = behaviour.children().stream().map(Account::behaviour).collect(joining("; "));
    return behaviour.text() + (under.isEmpty() ? "" : " [" + under + "]");
  }
}
