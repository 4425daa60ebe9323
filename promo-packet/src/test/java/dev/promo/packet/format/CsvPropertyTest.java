package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertyTest {
  private static final String FORMULA = "(?s)[\\s\\u00A0\"]*[=+@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20-].*";

  private final CsvFormatter formatter = new CsvFormatter();

  @Property(tries = 1000)
  void no_field_begins_a_formula_wherever_fields_are_divided(
      @ForAll("hostile") String first, @ForAll("hostile") String second) {
    String csv = formatter.text(table(first, second));
    CsvReading.fields(csv).forEach(field -> assertFalse(field.matches(FORMULA), field));
    for (String part : Splitter.onPattern("[;\n]").split(csv)) {
      assertFalse(part.matches(FORMULA), part);
    }
  }

  @Property(tries = 1000)
  void any_text_comes_back_from_its_own_field(
      @ForAll("hostile") String first, @ForAll("hostile") String second) {
    ImmutableList<String> fields = CsvReading.fields(formatter.text(table(first, second)));
    assertEquals(
        ImmutableList.of("a", "b", bare(TextLine.of(first)), bare(TextLine.of(second))),
        ImmutableList.of(fields.get(0), fields.get(1), bare(fields.get(2)), bare(fields.get(3))));
  }

  @Property
  void all_rows_of_a_document_are_equally_wide(@ForAll("hostile") String text) {
    assertEquals(
        1,
        CsvReading.records(formatter.text(Blocks.everywhere(place -> place + text))).stream()
            .mapToInt(record -> record.getFieldCount())
            .distinct()
            .count());
  }

  private static String bare(String text) {
    return text.replace("'", "");
  }

  private static Table table(String first, String second) {
    return new Table(
        ImmutableList.of("a", "b"),
        ImmutableList.of(ImmutableList.of(Cell.of(first), Cell.of(second))));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> starts = Arbitraries.of(
        "", "=", "+", "-", "@", "\t=", "\r=", "\n@", " -", "\"=", ";=", "\";+", "\uFF1D", "'");
    return starts.flatMap(start -> HostileTexts.any().map(text -> start + text + start + text));
  }
}
