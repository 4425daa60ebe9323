package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Lines of a cell that are one text. */
final class Passage {
  private final List<String> lines = new ArrayList<>(1);

  Passage(String first) {
    lines.add(first);
  }

  void add(String line) {
    lines.add(line);
  }

  boolean isBlank() {
    for (String line : lines) {
      if (!line.isBlank()) {
        return false;
      }
    }
    return true;
  }

  boolean endsWith(CharMatcher end) {
    String last = lines.get(lines.size() - 1);
    return !last.isEmpty() && end.matches(last.charAt(last.length() - 1));
  }

  /** Its lines with a space between each two. */
  String joined() {
    return lines.size() == 1 ? lines.get(0) : String.join(" ", lines);
  }
}
