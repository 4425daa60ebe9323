package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.lint.WinRule;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import dev.promo.notation.Spelling;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which findings an author lets stand, each with the win, the rule, the words and the reason. */
final class Dismissals {
  private final ImmutableList<String> wins;
  private final ImmutableList<String> rules =
      Stream.of(WinRule.values()).map(WinRule::id).collect(toImmutableList());

  /** Dismissals of findings against the wins of a log. */
  Dismissals(WinLog log) {
    this.wins = log.wins().stream().map(Win::id).collect(toImmutableList());
  }

  ImmutableListMultimap<String, Dismissal> read(Fields fields) {
    ImmutableListMultimap.Builder<String, Dismissal> dismissals = ImmutableListMultimap.builder();
    for (Fields each : fields.list("dismissed")) {
      Optional<String> win = known(each, "win", wins, "Write the id of a win of the log.");
      Optional<String> rule = known(each, "rule", rules, "Write a rule's id, such as W22.");
      Optional<String> words = each.requiredText("words");
      Optional<String> reason = each.requiredText("reason");
      each.build(() -> new Dismissal(rule.orElseThrow(), words.orElseThrow(), reason.orElseThrow()))
          .ifPresent(dismissal -> dismissals.put(win.orElseThrow(), dismissal));
    }
    return dismissals.build();
  }

  /** The value of a key, one of a closed list that may be too long to be shown. */
  private static Optional<String> known(
      Fields fields, String key, ImmutableList<String> all, String mend) {
    Optional<String> written = fields.text(key);
    Optional<String> known = written.filter(all::contains);
    if (written.isPresent() && known.isEmpty()) {
      fields.problem(Problem.error(
          "UNKNOWN_" + Ascii.toUpperCase(key),
          fields.location(key),
          "There is no " + key + " '" + Words.shown(written.get())
              + "'; the dismissal is left out.",
          Spelling.nearest(written.get(), all)
              .map(near -> "Write '" + near + "'.")
              .orElse(mend)));
    }
    return fields.required(key, known);
  }
}
