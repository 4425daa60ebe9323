package dev.promo.rubric.table;

import static java.util.stream.Collectors.joining;

import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Polarity;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.rubric.format.LoadedRubric;
import java.util.stream.Stream;

/** A ladder as it was understood, for golden files: everything a rubric holds, a line for each thing. */
final class LadderSummary {
  private LadderSummary() {}

  static String of(Parsed<LoadedRubric> parsed) {
    String problems =
        parsed.problems().stream().map(problem -> problem + "\n").sorted().collect(joining());
    return parsed.value().map(LadderSummary::of).orElse("") + problems;
  }

  private static String of(LoadedRubric loaded) {
    Rubric rubric = loaded.rubric();
    return Stream.of(
            Stream.of("shape: " + loaded.shape()),
            rubric.tracks().stream().map(track -> "track: " + track.name() + " " + track.levels()),
            rubric.levels().stream().map(LadderSummary::level),
            rubric.dimensions().stream().map(LadderSummary::dimension),
            rubric.cells().stream().map(LadderSummary::cell),
            loaded.unmapped().stream()
                .map(piece -> "unmapped: " + piece.text() + " (" + piece.reason() + ")"))
        .flatMap(lines -> lines)
        .map(line -> line.replace("\n", " / ") + "\n")
        .collect(joining());
  }

  private static String level(Level level) {
    return "level: " + level.name()
        + level.summary().map(about -> " = " + about).orElse("");
  }

  private static String dimension(RubricDimension dimension) {
    return "dimension: "
        + String.join(" / ", dimension.group())
        + (dimension.group().isEmpty() ? "" : " / ")
        + dimension.name()
        + (dimension.polarity() == Polarity.WARNED_AGAINST ? " (warned against)" : "")
        + dimension.weight().map(weight -> " (weight " + weight + ")").orElse("")
        + dimension.summary().map(about -> " = " + about).orElse("");
  }

  private static String cell(Cell cell) {
    return "cell: " + cell.dimension() + " @ " + cell.level() + ": "
        + cell.summary().map(about -> "<" + about + "> ").orElse("")
        + cell.sameAs().map(level -> "same as " + level + " ").orElse("")
        + cell.open().map(reason -> reason + " ").orElse("")
        + cell.behaviours().stream().map(LadderSummary::behaviour).collect(joining(" | "));
  }

  private static String behaviour(Behaviour behaviour) {
    return behaviour.text()
        + behaviour.proficiency().map(step -> " [" + step + "]").orElse("")
        + behaviour.examples().stream().map(example -> " e.g. " + example).collect(joining())
        + (behaviour.children().isEmpty()
            ? ""
            : behaviour.children().stream()
                .map(LadderSummary::behaviour)
                .collect(joining(" | ", " {", "}")));
  }
}
