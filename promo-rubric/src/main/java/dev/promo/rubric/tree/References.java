package dev.promo.rubric.tree;

import dev.promo.notation.Spelling;
import java.util.Set;

/** Knows what to write instead of an id that nothing in a list has. */
final class References {
  /** Ids beyond are neither compared nor named, so that no ladder can be made to take hours or gigabytes. */
  private static final int MOST_KNOWN = 250;

  private static final int MOST_UNKNOWN = 100;

  private final String list;
  private final Set<String> known;
  private int unknown;

  /**
   * References into a list.
   *
   * @param list its key, such as {@code levels}
   * @param known the ids in it, also those that are added later
   */
  References(String list, Set<String> known) {
    this.list = list;
    this.known = known;
  }

  boolean has(String id) {
    return known.contains(id);
  }

  /** What to write instead of an id that the list does not have. */
  String mend(String id) {
    unknown++;
    if (known.isEmpty() || known.size() > MOST_KNOWN || unknown > MOST_UNKNOWN) {
      return "Write an id that stands in '" + list + "', or add '" + id + "' there.";
    }
    return Spelling.nearest(id, known)
        .map(near -> "Write '" + near + "', or add '" + id + "' to '" + list + "'.")
        .orElseGet(() -> "Write one of: " + String.join(", ", known) + ".");
  }
}
