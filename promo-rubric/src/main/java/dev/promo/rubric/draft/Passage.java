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
    return lines.stream().allMatch(String::isBlank);
  }

  boolean endsWith(CharMatcher end) {
    String last = lines.get(lines.size() - 1);
    return !last.isEmpty() && end.matches(last.charAt(last.length() - 1));
  }

  String oneLine() {
    return CellText.collapsed(lines.size() == 1 ? lines.get(0) : String.join(" ", lines));
  }
}
