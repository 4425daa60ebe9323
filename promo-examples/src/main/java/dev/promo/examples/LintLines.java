package dev.promo.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import java.util.List;
import java.util.Optional;

/**
 * Reads bullets line by line: JSON lines when the source is called {@code .jsonl} or {@code .ndjson} or its first line
 * begins with a brace, and plain text else. Blank lines are passed over.
 */
final class LintLines {
  private static final Splitter LINES = Splitter.on('\n');

  private LintLines() {}

  static Parsed<ImmutableList<LintLine>> read(Source source) {
    return source.text().flatMap(text -> read(source.name(), LINES.splitToList(text)));
  }

  private static Parsed<ImmutableList<LintLine>> read(String name, List<String> lines) {
    boolean isJson = name.endsWith(".jsonl") || name.endsWith(".ndjson") || beginsWithBrace(lines);
    ImmutableList.Builder<LintLine> read = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutReturn(lines.get(i));
      if (line.isBlank()) {
        continue;
      }
      if (isJson) {
        Parsed<LintLine> parsed = JsonLine.read(i + 1, line);
        parsed.value().ifPresent(read::add);
        int number = i + 1;
        parsed.problems().forEach(problem -> problems.add(at(name, number, problem)));
      } else {
        read.add(LintLine.plain(i + 1, line));
      }
    }
    return Parsed.of(read.build(), problems.build());
  }

  private static boolean beginsWithBrace(List<String> lines) {
    Optional<String> first = lines.stream().filter(line -> !line.isBlank()).findFirst();
    return first.map(line -> line.strip().startsWith("{")).orElse(false);
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** A problem in a line, as a problem of the file. */
  private static Problem at(String name, int line, Problem problem) {
    Location inside = problem.location();
    return new Problem(
        problem.severity(),
        problem.code(),
        new Location(name, line, inside.column(), inside.path()),
        problem.message(),
        problem.mend());
  }
}
