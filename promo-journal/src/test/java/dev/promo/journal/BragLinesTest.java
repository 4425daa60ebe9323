package dev.promo.journal;

import static dev.promo.journal.Reading.brag;
import static dev.promo.journal.Reading.codes;
import static dev.promo.journal.Reading.entry;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.onlyWin;
import static dev.promo.journal.Reading.sound;
import static dev.promo.journal.Reading.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.ImpactChain;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.notation.Source;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BragLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Result: fewer calls",
        "* result:fewer calls",
        "+ RESULT : fewer calls",
        "Result: fewer calls",
        "**Result:** fewer calls",
        "**Result**: fewer calls",
        "- __Result:__ fewer calls  ",
        "\t- Result\u00a0: fewer calls",
        "- Result: fewer\n  calls",
        "- Result:\n\tfewer\n\tcalls",
        "  Result: fewer\n    calls"
      })
  void a_label_may_be_written_in_many_ways(String line) {
    assertEquals(Optional.of("fewer calls"), entry(line).result());
  }

  @Test
  void a_label_without_a_value_counts_as_not_written() {
    Win win = entry("- Result:", "- Metric: ", "- Result: fewer calls");
    assertEquals(Optional.of("fewer calls"), win.result());
  }

  @Test
  void a_wrapped_line_may_start_with_a_date_or_a_number_mark() {
    Win win = entry("- Result: fewer calls since", "  2026-03-01 in all shops of order", "  # 3");
    assertEquals(
        Optional.of("fewer calls since 2026-03-01 in all shops of order # 3"), win.result());
  }

  @Test
  void the_lines_of_a_nested_list_are_lines_of_their_own() {
    BragDocument document = sound(brag(
        "- 2026-03-14 Cut the queue",
        "  - Result: fewer calls",
        "  - Goal: calm",
        "    and quiet",
        "  - 2026-03-15 Told the shop"));
    assertEquals(ImmutableList.of("Told the shop", "Cut the queue"), titles(document));
    Win older = document.log().wins().get(1);
    assertEquals(Optional.of("fewer calls"), older.result());
    assertEquals(Optional.of("calm and quiet"), older.goal());
  }

  @Test
  void text_after_a_blank_line_is_the_story() {
    Win win = entry("- Result: fewer calls", "", "  The rest.", "", "More.");
    assertEquals(Optional.of("fewer calls"), win.result());
    assertEquals(Optional.of("  The rest.\n\nMore."), win.story());
  }

  @Test
  @Tag("A-065")
  void every_label_fills_its_field() {
    Win win = entry(
        "- Id: queue",
        "- Part: wrote it",
        "- With: Dana Ito (Lead, Care), Bo Reyes; Cy",
        "- For: callers; 12; customers",
        "- Dimension: scope: the whole path",
        "- Dimension: influence",
        "- Shape: Blast radius: every shop",
        "- Link: sheet; https://files.example/1; System",
        "- Shared: operations review",
        "- Shared: newsletter",
        "- Known: Committee; skip level",
        "- Known: committee, manager",
        "- Project: queue",
        "- Goal: calm",
        "- Chain: one table -> orders arrive as asked -> fewer credits",
        "- Kind: Glue");
    assertEquals("queue", win.id());
    assertEquals(Optional.of("wrote it"), win.contribution().ownPart());
    assertEquals(
        ImmutableList.of(
            Person.of("Dana Ito", "Lead, Care"), Person.of("Bo Reyes"), Person.of("Cy")),
        win.contribution().collaborators());
    assertEquals(
        ImmutableList.of(new Beneficiary("callers", Optional.of(12), Optional.of(Reach.CUSTOMERS))),
        win.beneficiaries());
    assertEquals(
        ImmutableList.of(
            new DimensionClaim("scope", Optional.of("the whole path")),
            new DimensionClaim("influence", Optional.empty())),
        win.dimensions());
    assertEquals(ImmutableMap.of(ShapeSignal.BLAST_RADIUS, "every shop"), win.shape());
    assertEquals(
        ImmutableList.of(new Artefact("sheet", Optional.of("https://files.example/1"), true)),
        win.artefacts());
    assertEquals(ImmutableList.of("operations review", "newsletter"), win.sharedWhere());
    assertEquals(ImmutableSet.copyOf(Audience.values()), win.knownTo());
    assertEquals(Optional.of("queue"), win.project());
    assertEquals(Optional.of("calm"), win.goal());
    assertEquals(
        Optional.of(new ImpactChain(
            ImmutableList.of("one table", "orders arrive as asked", "fewer credits"))),
        win.chain());
    assertEquals(Optional.of(WinKind.GLUE), win.kind());
  }

  @Test
  void an_audience_promo_does_not_know_costs_its_line() {
    Parsed<BragDocument> parsed = brag("## 2026-03-14 A", "- Known: manager, everybody");
    assertEquals(
        "'everybody' is none of manager, skip-level, committee.",
        Iterables.getOnlyElement(parsed.problems()).message());
    assertEquals(
        ImmutableSet.of(),
        Iterables.getOnlyElement(parsed.value().orElseThrow().log().wins()).knownTo());
  }

  @Test
  void a_dimension_is_found_by_id_or_name() {
    Source source = Source.of(
        "brag.md", "## 2026-03-14 A\n- Dimension: SCOPE OF WORK: all\n- Dimension: Impact");
    Win win = onlyWin(sound(BragDocument.parse(source, Ladders.operations())));
    assertTrue(win.claims("scope") && win.claims("impact"));
  }

  @Test
  void a_bad_line_costs_only_itself() {
    Parsed<BragDocument> parsed = brag(
        "## 2026-03-14 A",
        "- For: callers; 0",
        "- Result: fewer calls",
        "- Dimension: a",
        "- Dimension: a",
        "- Metric: calls: many; measured");
    assertEquals(ImmutableList.of("INVALID_LINE", "INVALID_CLAIM", "INVALID_LINE"), codes(parsed));
    assertEquals(Location.at("brag.md", 2, 8), parsed.problems().get(0).location());
    Win win = onlyWin(kept(parsed));
    assertEquals(Optional.of("fewer calls"), win.result());
    assertEquals(1, win.dimensions().size());
  }
}
