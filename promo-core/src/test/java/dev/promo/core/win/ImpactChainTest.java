package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-103")
class ImpactChainTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_chain_has_one_to_three_links(int links) {
    assertEquals(links, chain(links).links().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void a_chain_of_no_link_or_of_more_than_three_is_refused(int links) {
    assertThrows(IllegalArgumentException.class, () -> chain(links));
  }

  @Test
  void a_link_that_says_nothing_or_holds_an_arrow_is_refused() {
    for (String link : new String[] {"", " ", "a\nb", "a -> b"}) {
      assertThrows(
          IllegalArgumentException.class, () -> new ImpactChain(ImmutableList.of("a", link)), link);
    }
  }

  private static ImpactChain chain(int links) {
    return new ImpactChain(ImmutableList.of("a", "b", "c", "d").subList(0, links));
  }
}
