package dev.promo.examples;

import dev.promo.core.lint.LintProfile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How the linter was called.
 *
 * @param json whether findings are printed as JSON
 * @param profile what the texts are written for
 * @param asOf the day by which evidence is fresh or stale; nothing for today
 * @param file what to read; nothing for standard input
 */
record LintOptions(
    boolean json, LintProfile profile, Optional<LocalDate> asOf, Optional<String> file) {
  private static final LintOptions NONE =
      new LintOptions(false, LintProfile.PACKET, Optional.empty(), Optional.empty());

  /** The options of a call; nothing for a call that is not known. */
  static Optional<LintOptions> of(List<String> arguments) {
    Optional<LintOptions> options = Optional.of(NONE);
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      options = options.flatMap(held -> held.with(argument, rest));
    }
    return options;
  }

  private Optional<LintOptions> with(String argument, Iterator<String> rest) {
    return switch (argument) {
      case "--json" -> Optional.of(new LintOptions(true, profile, asOf, file));
      case "--profile" ->
        next(rest)
            .flatMap(LintWins::profile)
            .map(named -> new LintOptions(json, named, asOf, file));
      case "--as-of" ->
        next(rest)
            .flatMap(LintOptions::day)
            .map(day -> new LintOptions(json, profile, Optional.of(day), file));
      default ->
        file.isPresent() || argument.startsWith("--")
            ? Optional.empty()
            : Optional.of(new LintOptions(json, profile, asOf, Optional.of(argument)));
    };
  }

  private static Optional<String> next(Iterator<String> rest) {
    return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
