package dev.promo.rubric.table;

import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The levels of one table in a draft: shared with other tables by their names, or the table's own. */
final class DraftLevels {
  private final LadderDraft draft;
  private final boolean own;
  private final Map<String, DraftLevel> levels = new HashMap<>();

  DraftLevels(LadderDraft draft, boolean own) {
    this.draft = draft;
    this.own = own;
  }

  boolean areOwn() {
    return own;
  }

  DraftLevel level(String name) {
    return levels.computeIfAbsent(
        name.strip().toLowerCase(Locale.ROOT),
        key -> own ? draft.newLevel(name) : draft.level(name));
  }
}
