package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.RubricOptions;
import java.nio.file.Path;
import java.util.List;

/**
 * Says what promo understood of ladders, and what it did not.
 *
 * <p>{@code InspectRubric [--json] PATH...}: each path is a file, or a folder that holds one ladder or several. With
 * {@code --json} it prints one object a ladder, each on a line of its own, as {@code docs/ladder-formats.md} describes.
 */
public final class InspectRubric {
  private static final String JSON = "--json";

  private InspectRubric() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    boolean asJson = arguments.contains(JSON);
    List<String> paths =
        arguments.stream().filter(argument -> !argument.equals(JSON)).toList();
    if (paths.isEmpty() || paths.stream().anyMatch(path -> path.startsWith("--"))) {
      return terminal.wrongUse("InspectRubric [--json] PATH...");
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (String path : paths) {
      RubricReader.installed()
          .loadAll(Path.of(path), RubricOptions.detect())
          .forEach((source, read) -> {
            terminal.print(asJson ? AccountJson.line(source, read) : AccountText.of(source, read));
            problems.addAll(read.problems());
          });
    }
    return asJson ? Terminal.status(problems.build()) : terminal.report(problems.build());
  }
}
