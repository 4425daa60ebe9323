package dev.promo.packet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  private static final DotPair PAIR =
      new DotPair("m", BigDecimal.ONE, BigDecimal.TEN, "h", false, "");

  @Test
  void pairs_have_four_columns_and_at_least_one_row() {
    ImmutableList<String> header = ImmutableList.of("a", "b", "c", "d");
    assertEquals(
        1, new DotPairs(header, ImmutableList.of(PAIR)).asTable().rows().size());
    assertThrows(IllegalArgumentException.class, () -> new DotPairs(header, ImmutableList.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new DotPairs(header.subList(1, 4), ImmutableList.of(PAIR)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e18", "-1e18", "1e-19", "1e-999999999", "1e999999999"})
  void a_value_beyond_the_digits_of_a_metric_is_refused(String value) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new DotPair("m", new BigDecimal(value), BigDecimal.ONE, "h", false, ""));
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "6, 5", "0, -1", "1000000, 1000000"})
  void no_more_is_shown_than_asked(int shown, int asked) {
    assertThrows(IllegalArgumentException.class, () -> new CoverageShare(shown, asked));
  }

  @Test
  void nothing_asked_is_a_dash_and_not_nothing_shown() {
    assertEquals("–", new CoverageShare(0, 0).text());
    assertEquals("0/2", new CoverageShare(0, 2).text());
  }

  @Test
  void a_row_of_a_chart_is_as_wide_as_its_columns() {
    ImmutableList<CoverageRow> rows =
        ImmutableList.of(CoverageRow.of("Scope", new CoverageShare(1, 2)));
    assertEquals(
        2,
        new CoverageChart(ImmutableList.of("a", "b"), rows).asTable().header().size());
    assertEquals(
        "row of 1 shares must be as wide as the columns (2)",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CoverageChart(ImmutableList.of("a", "b", "c"), rows))
            .getMessage());
  }
}
