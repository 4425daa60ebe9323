package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Win;
import dev.promo.packet.Cases;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageLimitTest {
  private static final Win WEAK = Cases.win("weak", Cases.SCOPE);
  private static final Win STRONG =
      Cases.win("strong", Cases.SCOPE).withMetrics(Cases.MATCHING.metrics());

  @Test
  void two_pages_are_no_problem() {
    assertEquals(Optional.empty(), PageLimit.problem(Cases.of(WEAK), 1));
    assertEquals(Optional.empty(), PageLimit.problem(Cases.of(WEAK), 2));
  }

  @Tag("A-013")
  @Test
  void a_third_is_an_error_that_names_the_weakest_wins_first() {
    Problem problem = PageLimit.problem(Cases.of(STRONG, WEAK), 3).orElseThrow();

    assertTrue(problem.isError());
    assertEquals("TOO_MANY_PAGES", problem.code());
    assertEquals("The packet has 3 pages, and 2 is the most.", problem.message());
    assertTrue(
        problem
            .mend()
            .matches(".* weakest for: weak \\(\\d+ points\\), strong \\(\\d+ points\\)\\."),
        problem.mend());
  }

  @Test
  void three_wins_are_named_at_most() {
    PromotionCase promotion = Cases.of(
        Cases.win("a", Cases.SCOPE),
        Cases.win("b", Cases.SCOPE),
        Cases.win("c", Cases.INFLUENCE),
        Cases.win("d", Cases.DIRECTION));

    String mend = PageLimit.problem(promotion, 3).orElseThrow().mend();

    assertEquals(3, mend.split("points", -1).length - 1, mend);
  }

  @Test
  void a_packet_without_wins_has_other_parts_to_shorten() {
    assertEquals(
        "Shorten its longest parts.",
        PageLimit.problem(Cases.THREE_LINES, 3).orElseThrow().mend());
  }

  @Test
  void the_house_may_allow_more() {
    PromotionCase promotion = Cases.of(WEAK);
    assertEquals(
        Optional.empty(),
        PageLimit.problem(promotion.withDefaults(promotion.defaults().withPagesPerPacket(3)), 3));
  }

  @Test
  void there_is_no_packet_without_a_page() {
    assertThrows(IllegalArgumentException.class, () -> PageLimit.problem(Cases.of(WEAK), 0));
  }
}
