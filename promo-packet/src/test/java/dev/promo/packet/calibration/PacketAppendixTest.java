package dev.promo.packet.calibration;

import static dev.promo.packet.Cases.ESTIMATE;
import static dev.promo.packet.Cases.INFLUENCE;
import static dev.promo.packet.Cases.MATCHING;
import static dev.promo.packet.Cases.SCOPE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DotPair;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Table;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PacketAppendixTest {
  private static final PromotionCase CASE =
      Cases.of(MATCHING.withMetrics(Cases.MEASURED, ESTIMATE.withBasis("two quotes of suppliers")));

  @Test
  void a_metric_with_a_value_before_is_a_pair_under_the_number_of_its_win() {
    assertEquals(
        ImmutableList.of(new DotPair(
            "invoice matching [1]",
            new BigDecimal(72),
            new BigDecimal(4),
            "hours",
            false,
            "per month-end")),
        only(DotPairs.class, CASE).pairs());
  }

  @Test
  void every_number_says_where_it_comes_from_and_an_unsaid_basis_is_no_basis() {
    ImmutableList<String> rows = only(Table.class, CASE).rows().stream()
        .map(row ->
            row.get(2).text().get(0).text() + ": " + row.get(3).text().get(0).text())
        .collect(ImmutableList.toImmutableList());
    assertEquals(
        ImmutableList.of("measured: not said", "estimated: two quotes of suppliers"), rows);
  }

  @Test
  void a_dimension_shows_its_wins_by_quarter_and_one_without_a_win_a_dash() {
    CoverageChart chart = only(
        CoverageChart.class,
        Cases.of(
            MATCHING,
            Cases.win("hiring", INFLUENCE).withDate(Cases.SPRING.minusMonths(3)),
            Cases.win("reviews", SCOPE).withDate(Cases.SPRING.minusMonths(3))));
    assertEquals(ImmutableList.of("Dimension", "Q1\u00a02026", "Q2\u00a02026"), chart.header());
    assertEquals(
        ImmutableList.of(
            ImmutableList.of(new CoverageShare(1, 1), new CoverageShare(1, 1)),
            ImmutableList.of(new CoverageShare(1, 1), new CoverageShare(0, 0)),
            ImmutableList.of(new CoverageShare(0, 0), new CoverageShare(0, 0))),
        chart.rows().stream().map(row -> row.shares()).toList());
  }

  @Test
  void a_case_without_wins_says_so_in_every_part() {
    Document appendix = PacketAppendix.of(Cases.THREE_LINES).value().orElseThrow();
    assertEquals(
        ImmutableList.of(
            "No win shown has a number with a value before.",
            "No win shown has a number.",
            "No win counts in any dimension yet."),
        appendix.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text().get(0))
            .map(Inline::text)
            .toList());
  }

  private static <T extends Block> T only(Class<T> kind, PromotionCase promotion) {
    Document appendix = PacketAppendix.of(promotion).orElseThrow();
    return appendix.blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
