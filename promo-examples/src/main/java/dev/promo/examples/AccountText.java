package dev.promo.examples;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.Unmapped;
import java.util.stream.Collectors;

/** The account of a ladder in lines, for people. */
final class AccountText {
  private final StringBuilder text = new StringBuilder();

  private AccountText() {}

  static String of(String source, Parsed<LoadedRubric> read) {
    AccountText account = new AccountText();
    account.text.append(source).append('\n');
    read.value().ifPresentOrElse(account::ladder, () -> account.line("no ladder", ""));
    return account.text.toString();
  }

  private void ladder(LoadedRubric loaded) {
    LadderAccount account = new LadderAccount(loaded.rubric());
    line("title", loaded.rubric().title());
    line("shape", loaded.shape());
    account
        .tracks()
        .forEach((name, levels) -> line("track", name + ": " + String.join(" -> ", levels)));
    account.baselines().forEach(name -> line("baseline", name));
    account
        .scales()
        .forEach((name, steps) -> line("scale", name + ": " + String.join(" -> ", steps)));
    account
        .counts()
        .forEach((name, counts) -> line(
            account.against().contains(name) ? "against" : "dimension",
            name + ": " + counts(counts)));
    line(
        "in all",
        account.cells() + " cells, " + account.behaviours() + " behaviours, "
            + loaded.unmapped().size() + " pieces of text without a place");
    loaded.unmapped().forEach(piece -> line("no place", piece(piece)));
  }

  private static String counts(ImmutableMap<String, Integer> counts) {
    return counts.isEmpty()
        ? "left open"
        : counts.entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String piece(Unmapped piece) {
    return piece.location() + ": " + piece.reason() + ": "
        + CharMatcher.whitespace().trimAndCollapseFrom(piece.text(), ' ');
  }

  private void line(String what, String content) {
    text.append(String.format("  %-10s %s", what, content).stripTrailing()).append('\n');
  }
}
