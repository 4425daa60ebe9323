package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.lint.Finding;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Lints bullets: one on a line, or JSON lines with {@code text} and what is known around it.
 *
 * <p>{@code LintWins [--json] [--profile PROFILE] [--as-of DATE] [FILE]}; without a file it reads standard input. What
 * it prints is described in {@code docs/linter.md}.
 */
public final class LintWins {
  static final String USAGE = "LintWins [--json] [--profile PROFILE] [--as-of DATE] [FILE]";

  private LintWins() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.in, Terminal.ofProcess()));
  }

  static int run(List<String> arguments, InputStream in, Terminal terminal) {
    return LintOptions.of(arguments)
        .map(options -> lint(options, in, terminal))
        .orElseGet(() -> terminal.wrongUse(USAGE));
  }

  private static int lint(LintOptions options, InputStream in, Terminal terminal) {
    Parsed<Source> source =
        options.file().map(file -> Source.read(Path.of(file))).orElseGet(() -> standardInput(in));
    Parsed<ImmutableList<LintLine>> lines = source.flatMap(LintLines::read);
    WinLinter linter = WinLinter.standard();
    lines.value().ifPresent(read -> read.forEach(line -> print(line, linter, options, terminal)));
    return terminal.report(lines.problems());
  }

  private static void print(
      LintLine line, WinLinter linter, LintOptions options, Terminal terminal) {
    LintProfile profile = line.profile().orElse(options.profile());
    LocalDate asOf = line.asOf().or(options::asOf).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    for (Finding finding : linter.lint(line.draft(), profile, asOf)) {
      terminal.print(
          options.json() ? FindingLine.json(line, finding) : FindingLine.plain(line, finding));
    }
  }

  private static Parsed<Source> standardInput(InputStream in) {
    try {
      return Parsed.of(Source.of("standard input", in.readNBytes(Source.MAX_BYTES + 1)));
    } catch (IOException e) {
      return Parsed.failed(Problem.error(
          "NOT_READABLE",
          Location.of("standard input"),
          "Standard input cannot be read.",
          "Name a file, or pipe one in."));
    }
  }

  /** What a profile is called on the command line and in a line: its name in any case. */
  static Optional<LintProfile> profile(String name) {
    for (LintProfile profile : LintProfile.values()) {
      if (profile.name().equalsIgnoreCase(name.replace('-', '_'))) {
        return Optional.of(profile);
      }
    }
    return Optional.empty();
  }
}
