package dev.promo.core.lint;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures the rules on labelled bullets and prints the tables of {@code docs/linter-quality.md}: for each rule how
 * often it is right when it fires, and how many of the labelled bullets it finds.
 */
public final class LinterQuality {
  /** Rules that look at fields alone, which these bullets all have. */
  private static final ImmutableSet<String> OF_FIELDS =
      ImmutableSet.of("W07", "W08", "W09", "W10", "W17");

  private static final double Z_95 = 1.959964;
  private static final Splitter BLANKS = Splitter.on(' ');

  private LinterQuality() {}

  /** Prints both tables. */
  public static void main(String[] arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(tables());
  }

  static String tables() {
    return table("Tuned on", "bullets-tune.tsv") + "\n"
        + table("Not looked at before", "bullets-test.tsv");
  }

  private static String table(String name, String file) {
    List<List<String>> rows = LabelledCases.rows(file);
    StringBuilder table = new StringBuilder();
    table
        .append("### ")
        .append(name)
        .append(": ")
        .append(rows.size())
        .append(" bullets\n\n")
        .append("| rule | labelled | found | missed | wrong | precision | recall | F1 |\n")
        .append("|---|---:|---:|---:|---:|---|---|---:|\n");
    WinLinter linter = WinLinter.standard();
    List<ImmutableSet<String>> fired =
        rows.stream().map(row -> fired(linter, row.get(3))).toList();
    Count all = new Count();
    for (WinRule rule : WinRule.values()) {
      if (!OF_FIELDS.contains(rule.id())) {
        Count count = count(rule.id(), rows, fired);
        all.add(count);
        table.append(count.line(rule.id() + " " + rule.label()));
      }
    }
    return table.append(all.line("all")).toString();
  }

  private static ImmutableSet<String> fired(WinLinter linter, String text) {
    Draft draft = Drafts.complete(text)
        .withBeneficiaries(ImmutableList.of())
        .withCorroborations(ImmutableList.of())
        .withBasis(Optional.empty());
    return linter.lint(draft, LintProfile.PACKET, Drafts.TODAY).stream()
        .map(Finding::rule)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Count count(
      String rule, List<List<String>> rows, List<ImmutableSet<String>> fired) {
    Count count = new Count();
    for (int i = 0; i < rows.size(); i++) {
      boolean isLabelled = BLANKS.splitToList(rows.get(i).get(2)).contains(rule);
      boolean isFired = fired.get(i).contains(rule);
      count.found += isLabelled && isFired ? 1 : 0;
      count.missed += isLabelled && !isFired ? 1 : 0;
      count.wrong += !isLabelled && isFired ? 1 : 0;
    }
    return count;
  }

  private static final class Count {
    private int found;
    private int missed;
    private int wrong;

    void add(Count other) {
      found += other.found;
      missed += other.missed;
      wrong += other.wrong;
    }

    String line(String name) {
      int labelled = found + missed;
      double f1 = 2.0 * found / Math.max(1, 2 * found + missed + wrong);
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %s | %s | %.2f |\n",
          name,
          labelled,
          found,
          missed,
          wrong,
          share(found, found + wrong),
          share(found, labelled),
          f1);
    }

    /** A share with its 95 % interval after Wilson. */
    private static String share(int part, int whole) {
      if (whole == 0) {
        return "–";
      }
      double p = (double) part / whole;
      double z2 = Z_95 * Z_95;
      double middle = p + z2 / (2 * whole);
      double margin = Z_95 * Math.sqrt(p * (1 - p) / whole + z2 / (4.0 * whole * whole));
      double scale = 1 + z2 / whole;
      return String.format(
          Locale.ROOT,
          "%.2f [%.2f, %.2f]",
          p,
          Math.max(0, (middle - margin) / scale),
          Math.min(1, (middle + margin) / scale));
    }
  }
}
