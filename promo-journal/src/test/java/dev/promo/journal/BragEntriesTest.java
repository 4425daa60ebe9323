package dev.promo.journal;

import static dev.promo.journal.Reading.brag;
import static dev.promo.journal.Reading.codes;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.onlyWin;
import static dev.promo.journal.Reading.sound;
import static dev.promo.journal.Reading.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Severity;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BragEntriesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 2026-03-14 Cut the queue",
        "# 2026-03-14: Cut the queue",
        "###### 2026-03-14 – Cut the queue",
        "## 2026-03-14 — Cut the queue",
        "##\u00a02026-03-14\u00a0Cut the queue",
        "  ##\t2026-03-14\t-\tCut the queue  ",
        "2026-03-14 Cut the queue",
        "2026-03-14: Cut the queue",
        "- 2026-03-14 Cut the queue",
        "* 2026-03-14 - Cut the queue",
        "+\u00a02026-03-14 Cut the queue"
      })
  void a_dated_line_is_an_entry(String line) {
    Win win = onlyWin(sound(brag(line)));
    assertEquals(LocalDate.of(2026, 3, 14), win.date());
    assertEquals("Cut the queue", win.title());
    assertEquals("2026-03-14-cut-the-queue", win.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#2026-03-14 No space after the mark",
        "####### 2026-03-14 Seven marks",
        "2026-03-14",
        "- 2026-03-14",
        "On 2026-03-14 I cut the queue",
        "> 2026-03-14 Quoted"
      })
  void another_line_is_none(String line) {
    BragDocument document = sound(brag(line));
    assertEquals(WinLog.empty(), document.log());
    assertEquals(line, document.preamble());
  }

  @Test
  void what_stands_before_the_first_entry_is_kept_as_it_stands() {
    BragDocument document =
        sound(brag("", "# Wins ", "", "  Fridays.", "", "## 2026-03-14 Cut the queue"));
    assertEquals("# Wins \n\n  Fridays.", document.preamble());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!-- copy this", "  <!--", "```", "```markdown", "~~~ text", "`````", "~~~~~~"})
  void everything_in_a_comment_or_fence_is_text(String start) {
    String end = start.contains("<") ? "--> " : start.strip().replaceAll("[a-z ]", "");
    String part = String.join("\n", start, "## 2026-01-01 No entry", "- Result: no label", end);
    BragDocument before = sound(brag(part, "## 2026-03-14 Cut the queue"));
    assertEquals(ImmutableList.of("Cut the queue"), titles(before));
    Win win = onlyWin(sound(brag("## 2026-03-14 Cut the queue", part, "- Result: a label")));
    assertEquals(Optional.of("a label"), win.result());
    assertTrue(win.story().orElseThrow().contains("## 2026-01-01 No entry"));
  }

  @Test
  void a_fence_ends_with_as_many_marks_as_it_began_with() {
    Win win = onlyWin(sound(
        brag("## 2026-03-14 Cut the queue", "````", "```", "## 2026-01-01 No entry", "````")));
    assertEquals("````\n```\n## 2026-01-01 No entry\n````", win.story().orElseThrow());
  }

  @Test
  void a_comment_on_one_line_opens_nothing() {
    BragDocument document = sound(brag("<!-- mine -->", "## 2026-03-14 Cut the queue"));
    assertEquals(ImmutableList.of("Cut the queue"), titles(document));
  }

  @Test
  void a_template_below_a_section_makes_no_entry() {
    Parsed<BragDocument> parsed =
        brag("## 2026-03-14 Cut the queue", "# Template", "<!--", "## 2026-01-01 No entry", "-->");
    assertEquals(ImmutableList.of("Cut the queue"), titles(kept(parsed)));
    assertEquals(ImmutableList.of("OUTSIDE_ENTRY"), codes(parsed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"```", "<!-- copy this", "~~~~"})
  void a_fence_or_comment_without_end_is_reported_where_it_starts(String start) {
    Parsed<BragDocument> parsed =
        brag("## 2026-03-14 Cut the queue", "", "  " + start, "## 2026-03-15 Lost");
    assertEquals(ImmutableList.of("UNCLOSED"), codes(parsed));
    assertEquals(Severity.WARNING, parsed.problems().get(0).severity());
    assertEquals(Location.at("brag.md", 3, 3), parsed.problems().get(0).location());
    assertEquals(kept(parsed), sound(brag(kept(parsed).print())));
  }

  @Test
  void a_section_ends_an_entry() {
    Parsed<BragDocument> parsed =
        brag("## 2026-03-14 Cut the queue", "Mine.", "", "## 2025", "", "Not", "mine.");
    assertEquals(Optional.of("Mine."), onlyWin(kept(parsed)).story());
    assertEquals(ImmutableList.of("OUTSIDE_ENTRY"), codes(parsed));
    assertEquals(Severity.NOTE, parsed.problems().get(0).severity());
    assertEquals(Location.at("brag.md", 6, 1), parsed.problems().get(0).location());
  }

  @Test
  void a_section_without_text_is_nothing_to_tell() {
    BragDocument document =
        sound(brag("# 2026", "", "## 2026-03-14 A", "", "# 2025", "", "## 2025-03-14 B"));
    assertEquals(ImmutableList.of("A", "B"), titles(document));
  }

  @Test
  void a_heading_below_that_of_an_entry_is_part_of_its_text() {
    Win win = onlyWin(sound(brag("## 2026-03-14 Cut the queue", "### How", "By hand.")));
    assertEquals(Optional.of("### How\nBy hand."), win.story());
    assertTrue(BragPrinter.print(win).endsWith("\n\n### How\nBy hand.\n"));
  }

  @Test
  void a_backslash_makes_text_of_a_line_and_stays_where_it_is_not_needed() {
    Win win = onlyWin(sound(brag(
        "## 2026-03-14 Cut the queue",
        "\\## 2025",
        "\\- Result: text",
        "\\\\2026-01-01 Text",
        "\\o/")));
    assertEquals(Optional.of("## 2025\n- Result: text\n\\2026-01-01 Text\n\\o/"), win.story());
    assertTrue(win.result().isEmpty());
  }

  @Test
  void an_entry_in_another_form_of_date_is_told_how_to_mend() {
    Parsed<BragDocument> parsed = brag("## 14.03.2026 Cut the queue");
    assertEquals(ImmutableList.of("NOT_A_DATE"), codes(parsed));
    assertTrue(parsed.problems().get(0).mend().contains("2026-03-14"));
  }

  @Test
  void a_win_without_a_date_is_not_evidence() {
    Parsed<BragDocument> parsed = brag("# Wins", "", "- Result: fewer calls");
    assertEquals(ImmutableList.of("NO_DATE"), codes(parsed));
    assertEquals(Location.at("brag.md", 3, 1), parsed.problems().get(0).location());
    assertEquals(WinLog.empty(), kept(parsed).log());
  }

  @Test
  void a_day_that_the_calendar_lacks_costs_its_entry_and_no_other() {
    Parsed<BragDocument> parsed = brag("## 2026-02-30 Lost", "- Result: x", "## 2026-03-01 Kept");
    assertEquals(ImmutableList.of("NOT_A_DATE"), codes(parsed));
    assertEquals(ImmutableList.of("Kept"), titles(kept(parsed)));
  }

  @Test
  void wins_that_would_share_an_id_are_numbered_and_an_id_that_is_taken_is_passed_over() {
    WinLog log = sound(brag(
            "## 2026-03-14 A",
            "- Result: 1",
            "## 2026-03-14 A",
            "- Result: 2",
            "## 2026-03-14 A",
            "- Result: 3",
            "## 2026-03-14 B",
            "- Id: 2026-03-14-a-2"))
        .log();
    assertEquals(
        ImmutableList.of("2026-03-14-a", "2026-03-14-a-2", "2026-03-14-a-3", "2026-03-14-a-4"),
        log.wins().stream().map(Win::id).collect(ImmutableList.toImmutableList()));
  }

  @Test
  void two_wins_that_only_look_alike_are_both_kept() {
    BragDocument document = sound(
        brag("## 2026-03-14 A, result=b", "- Id: x", "## 2026-03-14 A", "- Id: x", "- Result: b"));
    assertEquals(2, document.log().wins().size());
  }
}
