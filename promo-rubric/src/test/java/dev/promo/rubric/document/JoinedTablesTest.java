package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.notation.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTablesTest {
  private static final TablesFormat FORMAT = new TablesFormat();

  private static Account account(String text) {
    return Account.of(FORMAT, Source.of("page.md", text));
  }

  @Test
  void a_table_of_figures_is_part_of_a_ladder_whose_head_it_has() {
    Account divers = account("""
        # Divers

        ## Craft

        | | Junior | Senior | Note |
        | --- | --- | --- | --- |
        | Knots | Ties three knots with gloves on | Ties each knot without light | |

        ## Experience

        | | Junior | Senior | Note |
        | --- | --- | --- | --- |
        | Waters | Lakes and rivers | Any sea | |
        | Dives | 10 | 100+ | |
        | Wrecks | 0 | 5-9 | |
        """);
    assertEquals(
        List.of(
            "Craft / Knots", "Experience / Waters", "Experience / Dives", "Experience / Wrecks"),
        divers.dimensions());
    assertEquals("100+", divers.cell("dives", "senior"));
  }

  @Test
  void a_table_of_nothing_but_figures_is_none() {
    Account divers = account("""
        # Divers

        | | Junior | Senior |
        | --- | --- | --- |
        | Knots | Ties three knots with gloves on | Ties each knot without light |
        | Talk | Knows ten signs by hand | Teaches the signs to others |

        | | Junior | Senior |
        | --- | --- | --- |
        | Pay | 30k a year | 50k a year |
        | Dives | 10 | 100+ |
        """);
    assertEquals(List.of("Knots", "Talk"), divers.dimensions());
    assertTrue(divers.unmapped().contains("30k a year"));
  }

  @Test
  void captions_of_tables_are_groups() {
    Account divers = Account.of(FORMAT, Source.of("page.html", """
        <h1>Divers</h1>
        <table><caption>Under water</caption>
        <tr><th></th><th>Junior</th><th>Senior</th></tr>
        <tr><td>Knots</td><td>Ties three knots</td><td>Ties each knot</td></tr></table>
        <table><caption>On deck</caption>
        <tr><th></th><th>Junior</th><th>Senior</th></tr>
        <tr><td>Tanks</td><td>Fills a tank</td><td>Tests the valves</td></tr></table>
        """));
    assertEquals(List.of("Under water / Knots", "On deck / Tanks"), divers.dimensions());
  }

  @Test
  void tables_whose_levels_go_on_counting_are_one_ladder() {
    Account divers = account("""
        # Levels of divers

        | | L1 | L2 |
        | --- | --- | --- |
        | Knots | Ties three knots | Ties each knot |
        | Talk | Knows ten signs | Knows all signs |

        | | L3 | L4 |
        | --- | --- | --- |
        | Knots | Invents a knot | Writes the book of knots |
        | Talk | Teaches the signs | Agrees new signs with others |
        """);
    assertEquals(List.of("Ladder: l1, l2, l3, l4"), divers.tracks());
    assertEquals(List.of("Knots", "Talk"), divers.dimensions());
  }

  @Test
  void tables_whose_levels_begin_anew_are_tracks() {
    Account divers = account("""
        # Levels of divers

        ## Divers

        | | L1 | L2 |
        | --- | --- | --- |
        | Knots | Ties three knots | Ties each knot |
        | Talk | Knows ten signs | Knows all signs |

        ## Masters

        | | M3 | M4 |
        | --- | --- | --- |
        | Knots | Invents a knot | Writes the book of knots |
        | Talk | Teaches the signs | Agrees new signs with others |
        """);
    assertEquals(List.of("Divers: l1, l2", "Masters: m3, m4"), divers.tracks());
  }

  @Test
  void tables_with_titles_of_their_own_for_the_same_levels_are_tracks() {
    Account crew = account("""
        # Levels of the crew

        ## Water

        | Level | Title | Knots | Air |
        | --- | --- | --- | --- |
        | L1 | Diver | Ties three knots | Counts the minutes left |
        | L2 | Senior diver | Ties each knot | Plans the gas of a dive |

        ## Deck

        | Level | Title | Winch | Talk |
        | --- | --- | --- | --- |
        | L1 | Deckhand | Runs the small winch | Repeats each order |
        | L2 | Senior deckhand | Runs the great winch | Gives the orders |
        """);
    assertEquals(List.of("Water: l1, l2", "Deck: l1-2, l2-2"), crew.tracks());
    assertEquals(List.of("Knots", "Air", "Winch", "Talk"), crew.dimensions());
  }
}
