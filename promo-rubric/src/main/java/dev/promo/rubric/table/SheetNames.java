package dev.promo.rubric.table;

import com.google.common.base.CharMatcher;
import dev.promo.rubric.draft.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a workbook spells the names of its sheets where it has room: {@code DomainExpertise} as Domain Expertise. */
final class SheetNames {
  private static final CharMatcher LETTERS =
      CharMatcher.forPredicate(character -> Character.isLetterOrDigit(character));
  private static final int LONGEST = 80;

  private final Map<String, String> spelled = new HashMap<>();

  private SheetNames() {}

  /** The names in the first column of any of the tables. */
  static SheetNames in(List<Grid> grids) {
    SheetNames names = new SheetNames();
    for (Grid grid : grids) {
      for (int row = 0; row < grid.rows(); row++) {
        String text = grid.cell(row, 0).text();
        if (text.length() <= LONGEST && text.indexOf(' ') > 0) {
          names.spelled.putIfAbsent(key(text), CellText.oneLine(text));
        }
      }
    }
    return names;
  }

  Grid spelled(Grid grid) {
    String spelling = spelled.get(key(grid.title()));
    return spelling == null ? grid : grid.called(spelling);
  }

  static String key(String name) {
    return LETTERS.retainFrom(name).toLowerCase(Locale.ROOT);
  }
}
