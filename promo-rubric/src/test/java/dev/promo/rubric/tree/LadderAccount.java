package dev.promo.rubric.tree;

import static java.util.stream.Collectors.joining;

import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.Scale;
import dev.promo.rubric.format.LoadedRubric;
import java.util.List;

/** What was read of a ladder, all of it and on few lines, for golden files. */
final class LadderAccount {
  private final StringBuilder text = new StringBuilder();

  private LadderAccount() {}

  static String of(Parsed<LoadedRubric> read) {
    LadderAccount account = new LadderAccount();
    read.value().ifPresent(account::ladder);
    read.problems().forEach(problem -> account.line("problem", problem.toString()));
    return account.text.toString();
  }

  private void ladder(LoadedRubric loaded) {
    Rubric rubric = loaded.rubric();
    line("shape", loaded.shape());
    line("title", rubric.title());
    rubric.summary().ifPresent(summary -> line("about", summary));
    rubric.levels().forEach(level -> line("level", level(level)));
    rubric
        .tracks()
        .forEach(track -> line("track", track.name() + ": " + String.join(" < ", track.levels())));
    rubric.scales().forEach(this::scale);
    for (RubricDimension dimension : rubric.dimensions()) {
      line("dimension", dimension(dimension));
      rubric.cells().stream()
          .filter(cell -> cell.dimension().equals(dimension.id()))
          .forEach(this::cell);
    }
    rubric.requirements().forEach(required -> line("requires", requirement(required)));
    loaded
        .unmapped()
        .forEach(left ->
            line("left", left.location().line() + " " + left.text() + " (" + left.reason() + ")"));
  }

  private void scale(Scale scale) {
    line(
        "scale",
        scale.id() + ": "
            + scale.steps().stream().map(LadderAccount::level).collect(joining(" < ")));
  }

  private void cell(Cell cell) {
    line("  at", cell.level() + cell.summary().map(about -> " (" + about + ")").orElse(""));
    cell.open().ifPresent(open -> line("    open", open + " " + cell.words().orElse("")));
    cell.sameAs().ifPresent(same -> line("    same as", same));
    behaviours(cell.behaviours(), "    ");
  }

  private void behaviours(List<Behaviour> behaviours, String indent) {
    for (Behaviour behaviour : behaviours) {
      line(indent + behaviour.id().map(id -> "[" + id + "]").orElse("-"), behaviour.text());
      behaviour.examples().forEach(example -> line(indent + "  e.g.", example));
      behaviours(behaviour.children(), indent + "  ");
    }
  }

  private static String level(Level level) {
    return level.name() + " [" + level.id() + "]"
        + level.rank().map(rank -> " rank " + rank).orElse("")
        + level.threshold().map(points -> " from " + points).orElse("")
        + (level.includes().isEmpty() ? "" : " with " + String.join(", ", level.includes()))
        + level.summary().map(about -> ": " + about).orElse("");
  }

  private static String dimension(RubricDimension dimension) {
    return (dimension.isAsked() ? "" : "NOT ")
        + dimension.group().stream().map(group -> group + " / ").collect(joining())
        + dimension.name() + " [" + dimension.id() + "]"
        + dimension.weight().map(weight -> " x " + weight).orElse("")
        + dimension.summary().map(about -> ": " + about).orElse("");
  }

  private static String requirement(Requirement required) {
    return required.level() + (required.optional() ? " may reach " : " must reach ")
        + required.dimension() + " " + required.step();
  }

  private void line(String key, String words) {
    text.append(key).append(' ').append(words.replace("\n", " | ")).append('\n');
  }
}
