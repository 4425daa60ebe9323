package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Table;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColumnWidthsPropertyTest {
  private static final double TOTAL = 500;
  private static final double PADDING = 6;

  @Property
  void columns_fill_the_line(@ForAll("rows") List<String> cells) {
    ImmutableList<Double> widths = widths(cells);
    assertEquals(TOTAL, widths.stream().mapToDouble(w -> w).sum(), 1e-6);
    assertTrue(widths.stream().allMatch(width -> width >= PADDING - 1e-9), widths::toString);
  }

  @Property
  void no_word_is_broken_while_all_words_fit(@ForAll("rows") List<String> cells) {
    ImmutableList<Double> widths = widths(cells);
    double longest =
        cells.stream().mapToInt(ColumnWidthsPropertyTest::longestWord).sum();
    if (longest + PADDING * cells.size() < TOTAL) {
      for (int i = 0; i < cells.size(); i++) {
        int word = longestWord(cells.get(i));
        assertTrue(widths.get(i) + 1e-6 >= word + PADDING, cells + " " + widths);
      }
    }
  }

  @Example
  void who_has_more_to_say_has_more_room() {
    ImmutableList<Double> widths = widths(List.of("a b c ".repeat(20), "a b c ".repeat(90)));
    assertTrue(widths.get(1) > 2 * widths.get(0), widths::toString);
  }

  @Example
  void an_empty_column_has_room_to_write_in() {
    ImmutableList<Double> widths = widths(List.of("a b c ".repeat(90), "", "one word"));
    assertTrue(widths.get(1) > 80, widths::toString);
    assertTrue(widths.get(2) < 40, widths::toString);
  }

  @Example
  void a_strong_word_is_measured_as_one() {
    Table table = new Table(
        ImmutableList.of("", ""),
        ImmutableList.of(ImmutableList.of(
            Cell.of(Inline.strong("Candidate"), Inline.text(" B")), Cell.of("a b c ".repeat(90)))));
    ImmutableList<Double> widths = ColumnWidths.of(
        table, TOTAL, PADDING, part -> part.words().length() * (part.isStrong() ? 2.0 : 1.0));
    assertTrue(widths.get(0) + 1e-6 >= 2 * "Candidate".length() + PADDING, widths::toString);
  }

  @Provide
  Arbitrary<List<String>> rows() {
    return HostileTexts.any().list().ofMinSize(1).ofMaxSize(6);
  }

  private static ImmutableList<Double> widths(List<String> cells) {
    Table table = new Table(
        cells.stream().map(cell -> "").collect(toImmutableList()),
        ImmutableList.of(cells.stream().map(Cell::of).collect(toImmutableList())));
    return ColumnWidths.of(table, TOTAL, PADDING, part -> part.words().length());
  }

  /** Of words that a language may have. */
  private static int longestWord(String cell) {
    int longest = 0;
    for (String word : PlainText.of(cell).split(" ", -1)) {
      longest = word.length() > 28 ? longest : Math.max(longest, word.length());
    }
    return longest;
  }
}
