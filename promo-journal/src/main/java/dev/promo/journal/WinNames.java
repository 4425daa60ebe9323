package dev.promo.journal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import dev.promo.notation.Spelling;
import java.util.Optional;

/** Finds the win a person named by its id. */
final class WinNames {
  private final ImmutableSet<String> ids;

  WinNames(WinLog log) {
    this.ids = log.wins().stream().map(Win::id).collect(toImmutableSet());
  }

  /** The win under a key, or nothing and a problem when the log has none such. */
  Optional<String> one(Fields fields, String key) {
    return fields.text(key).filter(id -> isKnown(id, fields, fields.location(key)));
  }

  /** The wins of a list under a key, without those the log does not have. */
  ImmutableSet<String> all(Fields fields, String key) {
    return fields.list(key, "win").stream()
        .flatMap(item -> {
          Optional<String> id = item.requiredText("win");
          return item
              .build(id::orElseThrow)
              .filter(known -> isKnown(known, item, item.location("win")))
              .stream();
        })
        .collect(toImmutableSet());
  }

  private boolean isKnown(String id, Fields fields, Location place) {
    if (!ids.contains(id)) {
      fields.problem(Problem.error(
          "UNKNOWN_WIN",
          place,
          "There is no win '" + Words.shown(id) + "' in the log.",
          Spelling.nearest(id, ImmutableList.copyOf(ids))
              .map(near -> "Write '" + near + "'.")
              .orElse("Write the id of a win of the log.")));
    }
    return ids.contains(id);
  }
}
