package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;

/** Short ways to read a text and to name what came of it. */
final class Reading {
  private Reading() {}

  static Parsed<BragDocument> brag(String... lines) {
    return BragDocument.parse(Source.of("brag.md", String.join("\n", lines)));
  }

  static Parsed<WinLog> yaml(String... lines) {
    return WinsFile.parse(Source.of("wins.yaml", String.join("\n", lines)), Ladders.operations());
  }

  static Parsed<WinLog> json(String... lines) {
    return WinsFile.parse(Source.of("wins.json", String.join("\n", lines)), Ladders.operations());
  }

  /** What was read from a text in which nothing is wrong. */
  static <T> T sound(Parsed<T> parsed) {
    if (!parsed.problems().isEmpty()) {
      throw new AssertionError(problems(parsed));
    }
    return parsed.value().orElseThrow();
  }

  /** What was read, whatever is wrong with it. */
  static <T> T kept(Parsed<T> parsed) {
    return parsed.value().orElseThrow(() -> new AssertionError(problems(parsed)));
  }

  /** The only win of an entry of 14 March 2026 with these lines. */
  static Win entry(String... lines) {
    return onlyWin(sound(brag("## 2026-03-14 Did it\n" + String.join("\n", lines))));
  }

  static Win onlyWin(BragDocument document) {
    return Iterables.getOnlyElement(document.log().wins());
  }

  static ImmutableList<String> titles(BragDocument document) {
    return document.log().wins().stream().map(Win::title).collect(toImmutableList());
  }

  static ImmutableList<String> codes(Parsed<?> parsed) {
    return parsed.problems().stream().map(Problem::code).collect(toImmutableList());
  }

  /** Every problem on a line of its own, as a person sees it. */
  static String problems(Parsed<?> parsed) {
    StringBuilder text = new StringBuilder();
    parsed.problems().forEach(problem -> text.append(problem).append('\n'));
    return text.toString();
  }
}
