package dev.promo.packet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PagesPropertyTest {
  private static final double HEIGHT = 100;

  @Property
  void every_strip_stands_once_and_in_order(@ForAll("strips") List<Strip> strips) {
    assertEquals(
        strips,
        Pages.of(strips, HEIGHT).stream()
            .flatMap(List::stream)
            .map(Pages.Placed::strip)
            .toList());
  }

  @Property
  void no_strip_stands_below_the_page_or_on_another(@ForAll("strips") List<Strip> strips) {
    for (List<Pages.Placed> page : Pages.of(strips, HEIGHT)) {
      double used = 0;
      for (Pages.Placed placed : page) {
        assertTrue(placed.top() >= used - 1e-9);
        used = placed.top() + placed.strip().height();
      }
      assertTrue(used <= HEIGHT + 1e-9);
    }
  }

  @Property
  void what_belongs_together_and_fits_a_page_stands_on_one(@ForAll("strips") List<Strip> strips) {
    List<List<Pages.Placed>> pages = Pages.of(strips, HEIGHT);
    for (int i = 0; i + 1 < pages.size(); i++) {
      List<Pages.Placed> page = pages.get(i);
      if (page.get(page.size() - 1).strip().keepsWithNext()) {
        assertTrue(heightTogether(strips, pages, i) > HEIGHT);
      }
    }
  }

  /** The height of the strips around the end of a page that belong together. */
  private static double heightTogether(
      List<Strip> strips, List<List<Pages.Placed>> pages, int page) {
    int last = pages.stream().limit(page + 1).mapToInt(List::size).sum() - 1;
    int from = last;
    while (from > 0 && strips.get(from - 1).keepsWithNext()) {
      from--;
    }
    int to = last;
    while (to < strips.size() - 1 && strips.get(to).keepsWithNext()) {
      to++;
    }
    return strips.subList(from, to + 1).stream()
        .mapToDouble(strip -> strip.gap() + strip.height())
        .sum();
  }

  @Provide
  Arbitrary<List<Strip>> strips() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(1, 60),
            Arbitraries.of(true, false))
        .as((gap, height, keeps) -> new Strip(
            gap, height, keeps, ImmutableList.of(), ImmutableList.of(), ImmutableList.of()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
