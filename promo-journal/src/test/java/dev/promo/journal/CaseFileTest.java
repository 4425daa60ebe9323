package dev.promo.journal;

import static dev.promo.journal.Reading.codes;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.Priorities;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.Obstacle;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.core.gap.plan.SponsorWord;
import dev.promo.core.lint.Dismissal;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.win.BusinessGoal;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Objective;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {
  private static final String[] THREE_LINES = {
    "candidate: Noor Haddad", "from: analyst", "to: senior-analyst"
  };

  /** With two lines about scope at the level of a senior analyst, the first of which has an id. */
  private static final Rubric LINES_ASKED = Ladders.operations()
      .withCells(Cell.of(
          "scope",
          "senior-analyst",
          ImmutableList.of(
              Behaviour.of("Owns a process.").withId("owns"), Behaviour.of("Closes its gaps."))));

  private static Parsed<PromotionCase> read(String... lines) {
    return read(Ladders.operations(), lines);
  }

  private static Parsed<PromotionCase> read(Rubric ladder, String... lines) {
    return CaseFile.parse(Source.of("case.yaml", String.join("\n", lines)), ladder, WinLog.empty());
  }

  /** The three lines that every case needs, and these below. */
  private static Parsed<PromotionCase> readWith(String... lines) {
    return read(String.join("\n", THREE_LINES) + "\n" + String.join("\n", lines));
  }

  @Test
  void three_lines_are_a_case() {
    PromotionCase promotion = sound(read(THREE_LINES));
    assertEquals(Person.of("Noor Haddad"), promotion.candidate());
    assertEquals("analyst", promotion.currentLevel().id());
    assertEquals("senior-analyst", promotion.targetLevel().id());
    assertEquals(
        PromotionCase.builder()
            .rubric(Ladders.operations())
            .log(WinLog.empty())
            .candidate(promotion.candidate())
            .currentLevel(promotion.currentLevel())
            .targetLevel(promotion.targetLevel())
            .build(),
        promotion);
  }

  @Test
  void a_dismissal_names_a_win_a_rule_the_words_and_the_reason() {
    WinLog log = sound(BragDocument.parse(
            Source.of("brag.md", "2026-03-14 Watched the line\n2026-03-15 Stayed late")))
        .log();
    Parsed<PromotionCase> read = CaseFile.parse(
        Source.of("case.yaml", String.join("\n", THREE_LINES) + """

                dismissed:
                  - {win: 2026-03-15-stayed-late, rule: W22, words: late, reason: the shift's name}
                  - {win: 2026-03-15-stayed-lat, rule: W22, words: late, reason: a}
                  - {win: 2026-03-14-watched-the-line, rule: W99, words: line, reason: a}
                  - {win: 2026-03-14-watched-the-line, rule: W22, words: line}
                """), Ladders.operations(), log);
    assertEquals(ImmutableList.of("UNKNOWN_WIN", "UNKNOWN_RULE", "MISSING_KEY"), codes(read));
    assertEquals(
        ImmutableListMultimap.of(
            "2026-03-15-stayed-late", new Dismissal("W22", "late", "the shift's name")),
        read.value().orElseThrow().dismissals());
  }

  @Test
  void a_rating_may_say_what_it_rests_on() {
    WinLog log = sound(BragDocument.parse(Source.of("brag.md", "2026-03-14 Ran the intake")))
        .log();
    Parsed<PromotionCase> read = CaseFile.parse(
        Source.of("case.yaml", String.join("\n", THREE_LINES) + """

                ratings:
                  scope:
                    self: {rating: 4, anchor: Ran the intake alone., wins: 2026-03-14-ran-the-intake}
                    manager: {rating: 3, wins: [2026-03-14-ran-the-intak]}
                  influence: {self: {anchor: Asked by two teams.}}
                """), Ladders.operations(), log);
    assertEquals(ImmutableList.of("UNKNOWN_WIN", "MISSING_KEY"), codes(read));
    assertEquals(
        ImmutableList.of(Standing.of("scope")
            .withSelf(new Rating(
                4,
                Optional.of("Ran the intake alone."),
                ImmutableList.of("2026-03-14-ran-the-intake")))
            .withManager(new Rating(3))),
        kept(read).standings());
  }

  @Test
  void json_is_as_good() {
    Source source = Source.of(
        "case.json",
        "{\"candidate\": \"Noor Haddad\", \"from\": \"analyst\", \"to\": \"senior-analyst\"}");
    assertEquals(
        sound(read(THREE_LINES)),
        sound(CaseFile.parse(source, Ladders.operations(), WinLog.empty())));
  }

  @Test
  void every_key_fills_its_field() {
    PromotionCase promotion = sound(readWith(
        "$schema: case.schema.json",
        "cycle: 2027 spring",
        "date: 2026-11-02",
        "version: 3",
        "confidentiality: for the committee only",
        "window: {from: 2025-11-01, to: 2026-10-31}",
        "sponsor: Omar Bell (Warehouse Manager)",
        "ask: {decision: Promote Noor, effective: 2027-01-01}",
        "thesis: [One., Two., Three.]",
        "ratings:",
        "  Scope of work: {self: 4, manager: 3}",
        "  direction: {self: 2}",
        "  impact:",
        "concerns:",
        "  - {concern: Thin., evidence: One win., mitigation: A second., owner: Bo, date: 2027-01-02}",
        "  - Short.",
        "future: {responsibility: Own the path., need: A second shop opens.}"));
    assertEquals(Optional.of(PromotionCycle.named("2027 spring")), promotion.cycle());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 2)), promotion.date());
    assertEquals(Optional.of(3), promotion.version());
    assertEquals(Optional.of("for the committee only"), promotion.confidentiality());
    assertEquals(
        Optional.of(new EvidenceWindow(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31))),
        promotion.window());
    assertEquals(
        Optional.of(new Sponsor(Person.of("Omar Bell", "Warehouse Manager"))), promotion.sponsor());
    assertEquals(Optional.of(new Ask("Promote Noor", LocalDate.of(2027, 1, 1))), promotion.ask());
    assertEquals(
        Optional.of(new Thesis(ImmutableList.of("One.", "Two.", "Three."))), promotion.thesis());
    assertEquals(
        ImmutableList.of(
            Standing.of("scope").withSelf(new Rating(4)).withManager(new Rating(3)),
            Standing.of("direction").withSelf(new Rating(2))),
        promotion.standings());
    assertEquals(
        ImmutableList.of(
            OpenConcern.builder()
                .concern("Thin.")
                .evidence("One win.")
                .mitigation("A second.")
                .owner(Person.of("Bo"))
                .due(LocalDate.of(2027, 1, 2))
                .build(),
            OpenConcern.builder().concern("Short.").build()),
        promotion.concerns());
    assertEquals(
        Optional.of(new FutureValue("Own the path.", "A second shop opens.")), promotion.future());
  }

  @Test
  void what_people_say_of_a_dimension_fills_its_standing() {
    PromotionCase promotion = sound(read(
        LINES_ASKED,
        "candidate: Noor Haddad",
        "from: analyst",
        "to: senior-analyst",
        "ratings:",
        "  scope:",
        "    declared: sometimes",
        "    lines: {owns: already, 2: never}",
        "    translations: {owns: Run the intake of both sites.}",
        "    no-opportunity: The other site takes all shared projects."));
    assertEquals(
        ImmutableList.of(Standing.of("scope")
            .withDeclared(Declared.SOMETIMES)
            .withLines(ImmutableMap.of(1, Declared.ALREADY, 2, Declared.NEVER))
            .withTranslations(ImmutableMap.of(1, "Run the intake of both sites."))
            .withNoOpportunity("The other site takes all shared projects.")),
        promotion.standings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "0", "owned", "02"})
  void a_line_that_the_ladder_does_not_have_is_told_where_it_stands(String line) {
    Parsed<PromotionCase> parsed = read(
        LINES_ASKED,
        "candidate: Noor Haddad",
        "from: analyst",
        "to: senior-analyst",
        "ratings: {scope: {lines: {" + line + ": never}}}");
    assertEquals(ImmutableList.of("UNKNOWN_LINE"), codes(parsed));
    assertEquals(4, parsed.problems().get(0).location().line());
    assertTrue(parsed.problems().get(0).mend().contains("1 to 2"));
    assertEquals(ImmutableList.of(), kept(parsed).standings());
  }

  @Test
  void what_the_case_hangs_on_beside_the_evidence_fills_its_fields() {
    PromotionCase promotion = sound(readWith(
        "critical: [scope, Influence]",
        "optional: direction",
        "sponsor: {name: Omar Bell, role: Warehouse Manager, stance: advocate}",
        "alignment: {date: 2026-09-04, level: Senior., evidence: Two wins., missing: Direction.}",
        "structural-block: {reason: band-cap, stated: 2026-10-01, review: 2027-01-15}",
        "missed-commitments:",
        "  - {date: 2026-03-31, what: The stock count., repair: Counted a week later.}",
        "concerns: [{concern: One project only., critical: yes}]"));
    assertEquals(
        new Priorities(ImmutableSet.of("scope", "influence"), ImmutableSet.of("direction")),
        promotion.priorities());
    assertEquals(
        Optional.of(
            new Sponsor(Person.of("Omar Bell", "Warehouse Manager"), SponsorStance.ADVOCATE)),
        promotion.sponsor());
    assertEquals(
        Optional.of(new Alignment(
            LocalDate.of(2026, 9, 4),
            Optional.of("Senior."),
            Optional.of("Two wins."),
            Optional.of("Direction."))),
        promotion.alignment());
    assertEquals(
        Optional.of(new StructuralBlock(
            StructuralBlock.Reason.BAND_CAP,
            LocalDate.of(2026, 10, 1),
            Optional.of(LocalDate.of(2027, 1, 15)))),
        promotion.structuralBlock());
    assertEquals(
        ImmutableList.of(new MissedCommitment(
            LocalDate.of(2026, 3, 31), "The stock count.", Optional.of("Counted a week later."))),
        promotion.missedCommitments());
    assertTrue(promotion.concerns().get(0).isCritical());
  }

  @Test
  void a_plan_fills_its_items_and_obstacles() {
    PromotionCase promotion = sound(readWith(
        "expectations:",
        "  - {from: Omar Bell, date: 2026-12-01, words: A course that all have signed.}",
        "plan:",
        "  packet-due: 2027-06-01",
        "  requests:",
        "    - dimension: Direction",
        "      opportunity: Lead the review of the returns contract",
        "      of: Omar Bell",
        "      date: 2027-01-04",
        "      due: 2027-01-15",
        "  items:",
        "    - id: course",
        "      dimension: Direction",
        "      expectation: A course that all have signed",
        "      action: Write the course of returns.",
        "      value: Returns cost less.",
        "      evidence: {artefact: the signed course, number: 9 -> 4 days, witness: Head of Care}",
        "      owner: candidate",
        "      supporter: Hana Oduya",
        "      start: 2027-01-04",
        "      checkpoint: 2027-02-15",
        "      due: 2027-03-31",
        "      status: evidence-submitted",
        "      agreed: {by: Omar Bell, date: 2026-12-01, words: That would count.}",
        "      submitted: 2027-03-20",
        "  obstacles:",
        "    - {obstacle: Hiring is frozen., controllable: no}"));
    PlanItem course = PlanItem.builder()
        .id("course")
        .dimension("direction")
        .expectation("A course that all have signed")
        .action("Write the course of returns.")
        .businessValue("Returns cost less.")
        .evidence(new ExpectedEvidence(
            Optional.of("the signed course"),
            Optional.of("9 -> 4 days"),
            Optional.of("Head of Care")))
        .supporter(Person.of("Hana Oduya"))
        .start(LocalDate.of(2027, 1, 4))
        .checkpoint(LocalDate.of(2027, 2, 15))
        .due(LocalDate.of(2027, 3, 31))
        .status(PlanStatus.EVIDENCE_SUBMITTED)
        .agreement(
            new SponsorWord(Person.of("Omar Bell"), LocalDate.of(2026, 12, 1), "That would count."))
        .submittedOn(LocalDate.of(2027, 3, 20))
        .build();
    assertEquals(
        new DevelopmentPlan(
            Optional.of(LocalDate.of(2027, 6, 1)),
            ImmutableList.of(course),
            ImmutableList.of(new OpportunityRequest(
                "direction",
                Optional.of("Lead the review of the returns contract"),
                Person.of("Omar Bell"),
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 1, 15))),
            ImmutableList.of(new Obstacle("Hiring is frozen.", false))),
        promotion.plan());
  }

  @Test
  @Tag("A-100")
  void a_goal_is_a_text_or_has_an_owner() {
    assertEquals(
        ImmutableList.of(
            new BusinessGoal(
                "calm", "Callers get an answer at once.", Optional.of(Person.of("Omar Bell"))),
            new BusinessGoal("refunds-inside-a-week", "Refunds inside a week.", Optional.empty())),
        sound(readWith(
                "goals:",
                "  - {id: calm, goal: Callers get an answer at once., owner: Omar Bell}",
                "  - Refunds inside a week."))
            .goals());
  }

  @Test
  void an_objective_has_a_day_and_may_say_how_it_ended() {
    assertEquals(
        ImmutableList.of(
            new Objective(
                "The count comes on time.",
                Optional.empty(),
                LocalDate.of(2026, 9, 30),
                Optional.of(Objective.Outcome.MISSED),
                Optional.of("It came on the fifth day.")),
            new Objective(
                "A course for returns.",
                Optional.of(LocalDate.of(2027, 1, 1)),
                LocalDate.of(2027, 6, 30),
                Optional.empty(),
                Optional.empty())),
        sound(readWith(
                "objectives:",
                "  - objective: The count comes on time.",
                "    due: 2026-09-30",
                "    outcome: missed",
                "    result: It came on the fifth day.",
                "  - {objective: A course for returns., from: 2027-01-01, due: 2027-06-30}"))
            .objectives());
  }

  @Test
  void a_bad_objective_costs_only_itself() {
    Parsed<PromotionCase> parsed = readWith(
        "objectives:",
        "  - {objective: The count comes on time., due: 2026-09-30, outcome: nearly}",
        "  - {objective: A course., from: 2027-07-01, due: 2027-06-30}",
        "  - {objective: A page of dates.}");
    assertEquals(ImmutableList.of("UNKNOWN_VALUE", "INVALID_VALUE", "MISSING_KEY"), codes(parsed));
    assertEquals(1, kept(parsed).objectives().size());
  }

  @Test
  void a_plan_item_is_named_by_its_action_when_it_has_no_id() {
    Parsed<PromotionCase> parsed =
        readWith("plan: {items: [{dimension: scope, action: Join the two stock lists at last, "
            + "start: 2027-01-04, checkpoint: 2027-02-15, due: 2027-03-31}]}");
    assertEquals("join-the-two-stock-lists", kept(parsed).plan().items().get(0).id());
  }

  @Test
  @Tag("A-017")
  void a_request_without_a_name_or_far_ahead_is_told_where_it_stands() {
    Parsed<PromotionCase> parsed = readWith(
        "plan: {requests: [{dimension: scope, of: Omar Bell, date: 2027-01-04, due: 2027-01-19}]}");
    assertEquals(ImmutableList.of("REQUEST_UNNAMED", "REQUEST_FAR"), codes(parsed));
    assertEquals(1, kept(parsed).plan().requests().size());
  }

  @Test
  @Tag("A-104")
  void a_plan_item_that_answers_nothing_is_told_and_kept() {
    Parsed<PromotionCase> parsed = readWith("plan: {items: [{dimension: scope, "
        + "action: Join two lists, value: One list., expectation: Be more strategic., "
        + "evidence: {artefact: the list}, agreed: {by: Bo, date: 2026-11-01, words: Yes.}, "
        + "start: 2027-01-04, checkpoint: 2027-03-01, due: 2027-05-03}]}");
    assertEquals(ImmutableList.of("PLAN_UNTRACED"), codes(parsed));
    assertEquals(1, kept(parsed).plan().items().size());
  }

  @Test
  @Tag("A-090")
  void a_plan_item_without_a_day_in_between_is_none() {
    Parsed<PromotionCase> parsed = readWith(
        "plan: {items: [{dimension: scope, action: Join two lists, start: 2027-01-04, due: 2027-03-31}]}");
    assertEquals(ImmutableList.of("MISSING_KEY"), codes(parsed));
    assertEquals(ImmutableList.of(), kept(parsed).plan().items());
  }

  @Test
  void an_item_is_late_after_the_usual_months_when_the_plan_names_no_packet() {
    String plan = "expectations: [{from: Bo, date: 2026-11-01, words: One list.}]\n"
        + "plan: {items: [{dimension: scope, action: Join two lists, value: One list., "
        + "expectation: One list., "
        + "evidence: {artefact: the list}, agreed: {by: Bo, date: 2026-11-01, words: Yes.}, "
        + "start: 2027-01-04, checkpoint: 2027-03-01, due: 2027-05-03}]}";
    assertEquals(ImmutableList.of("PLAN_DUE_LATE"), codes(readWith("date: 2026-11-02", plan)));
    assertEquals(ImmutableList.of(), codes(readWith("date: 2026-11-03", plan)));
    assertEquals(ImmutableList.of(), codes(readWith(plan)));
  }

  @Test
  void that_no_concern_is_known_is_said_with_a_date() {
    PromotionCase promotion = sound(readWith("no-concerns-known: 2026-11-02", "concerns: []"));
    assertEquals(Optional.of(LocalDate.of(2026, 11, 2)), promotion.noConcernsKnownOn());
  }

  @Test
  @Tag("A-106")
  void concerns_win_over_the_word_that_none_is_known() {
    Parsed<PromotionCase> parsed =
        readWith("no-concerns-known: 2026-11-02", "concerns: [Direction rests on one win.]");
    assertEquals(ImmutableList.of("CONTRADICTION"), codes(parsed));
    assertEquals(1, kept(parsed).concerns().size());
    assertEquals(Optional.empty(), kept(parsed).noConcernsKnownOn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thesis: [One., Two., Three., Four.]",
        "ask: {decision: Promote Noor}",
        "window: {from: 2026-02-01, to: 2026-01-01}",
        "sponser: Omar Bell",
        "sponsor: [Omar Bell]",
        "version: zero",
        "future: {need: A second shop opens.}",
        "ratings: {scope: {self: 2.5}}",
        "ratings: {scope: {self: 0}}",
        "ratings: {scope: {self: 6}}",
        "ratings: {scop: {self: 3}}",
        "ratings: 4",
        "concerns: [{evidence: One win.}]"
      })
  void a_bad_part_costs_only_itself(String line) {
    Parsed<PromotionCase> parsed = readWith(line);
    assertEquals(1, parsed.problems().size(), () -> Reading.problems(parsed));
    assertEquals(sound(read(THREE_LINES)), kept(parsed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from: analyst\nto: senior-analyst",
        "candidate: [A, B]\nfrom: analyst\nto: senior-analyst",
        "candidate: A\nfrom: analyst",
        "candidate: A\nfrom: analist\nto: senior-analyst",
        "candidate: A\nfrom: senior-analyst\nto: analyst",
        "candidate: A\nfrom: analyst\nto: analyst"
      })
  void without_its_three_lines_there_is_no_case(String text) {
    Parsed<PromotionCase> parsed = read(text);
    assertEquals(1, parsed.problems().size(), () -> Reading.problems(parsed));
    assertEquals(Optional.empty(), parsed.value());
  }

  @Test
  void a_step_down_is_told_at_the_level_asked_for_with_those_above() {
    Parsed<PromotionCase> parsed = read("candidate: A", "from: senior-analyst", "to: analyst");
    assertEquals(new Location("case.yaml", 3, 5, "to"), parsed.problems().get(0).location());
    assertTrue(parsed.problems().get(0).mend().contains("lead-analyst"));
  }
}
