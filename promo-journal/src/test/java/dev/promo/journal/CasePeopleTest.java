package dev.promo.journal;

import static dev.promo.journal.Reading.codes;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.CaseTimeline;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.cycle.tenure.CareerStage;
import dev.promo.core.cycle.tenure.Tenure;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.plan.StatedExpectation;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Parsed;
import dev.promo.core.sponsor.NarrativeEdit;
import dev.promo.core.sponsor.PastRating;
import dev.promo.core.sponsor.PromotionPrecedent;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorAct;
import dev.promo.core.sponsor.SponsorInterview;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.sponsor.feedback.FeedbackRequest;
import dev.promo.core.sponsor.feedback.FeedbackStatus;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.TrustAction;
import dev.promo.core.sponsor.talk.CareerConversation;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the case file says of the people around a case and of its calendar. */
class CasePeopleTest {
  private static final Person HANA = Person.of("Hana Oduya", "Lead Analyst");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 4);
  private static final WinLog LOG = WinLog.of(List.of(
      Win.builder().id("recall").date(DAY).title("Agreed one recall drill").build()));

  @Test
  @Tag("A-125")
  void a_cycle_may_have_days_beside_its_name() {
    PromotionCase promotion = sound(read(
        "cycle: {name: spring, opens: 2026-10-01, packet-due: 2026-11-06, calibration: 2026-12-01,"
            + " effective: 2027-01-01, off-cycle: yes}"));
    assertEquals(
        Optional.of(new PromotionCycle(
            "spring",
            Optional.of(LocalDate.of(2026, 10, 1)),
            Optional.of(LocalDate.of(2026, 11, 6)),
            Optional.of(LocalDate.of(2026, 12, 1)),
            Optional.of(LocalDate.of(2027, 1, 1)),
            true)),
        promotion.cycle());
  }

  @Test
  void days_out_of_order_cost_the_days_and_keep_the_name() {
    Parsed<PromotionCase> parsed =
        read("cycle: {name: spring, opens: 2026-10-01, packet-due: 2026-09-06}");
    assertEquals(ImmutableList.of("INVALID_VALUE"), codes(parsed));
    assertEquals(Optional.of(PromotionCycle.named("spring")), kept(parsed).cycle());
  }

  @Test
  void the_beginning_and_the_time_at_the_level_fill_the_timeline() {
    PromotionCase promotion =
        sound(read("started: 2026-07-01", "tenure: {stage: mid, since: 2022-04-01, limit: 6}"));
    assertEquals(
        new CaseTimeline(
            Optional.of(LocalDate.of(2026, 7, 1)),
            Optional.of(new Tenure(CareerStage.MID, LocalDate.of(2022, 4, 1), Optional.of(6)))),
        promotion.timeline());
  }

  @Test
  @Tag("A-037")
  void without_a_stance_the_newest_act_that_shows_one_counts() {
    PromotionCase promotion = sound(read(
        "sponsor:",
        "  name: Omar Bell",
        "  forum: spring calibration",
        "  acts:",
        "    - {date: 2026-09-04, what: Told the directors., shows: advocate}",
        "    - {date: 2026-06-02, what: Asked for a list.}"));
    assertEquals(
        Optional.of(new Sponsor(
            Person.of("Omar Bell"),
            SponsorStance.ADVOCATE,
            Optional.of("spring calibration"),
            ImmutableList.of(
                new SponsorAct(LocalDate.of(2026, 6, 2), "Asked for a list.", Optional.empty()),
                new SponsorAct(DAY, "Told the directors.", Optional.of(SponsorStance.ADVOCATE))))),
        promotion.sponsor());
  }

  @Test
  void a_first_talk_after_the_last_is_left_out() {
    Parsed<PromotionCase> parsed = read("alignment: {date: 2026-09-04, since: 2026-10-04}");
    assertEquals(ImmutableList.of("INVALID_VALUE"), codes(parsed));
    assertEquals(DAY, kept(parsed).alignment().orElseThrow().first());
  }

  @Test
  @Tag("A-126")
  @Tag("A-130")
  void champions_and_challengers_fill_their_fields() {
    Support support = support(
        "champions:",
        "  - {name: Hana Oduya, role: Lead Analyst, levels-above: 1, line-manager: yes, perceived: 4,"
            + " last-feedback: 2026-09-04, knows: [recall]}",
        "  - Rolf Anders",
        "challengers:",
        "  - name: Ines Falk",
        "    question: Does it last?",
        "    actions: [{action: Show the third month., owner: Hana Oduya (Lead Analyst), due: 2026-09-04}]");
    Optional<Rating> perceived = Optional.of(new Rating(4));
    assertEquals(
        List.of(
            new Champion(
                HANA, Optional.of(1), true, perceived, Optional.of(DAY), ImmutableSet.of("recall")),
            new Champion(
                Person.of("Rolf Anders"),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                ImmutableSet.of())),
        support.champions());
    Challenger expected = new Challenger(
        Person.of("Ines Falk"),
        Optional.empty(),
        Optional.of("Does it last?"),
        Optional.empty(),
        Optional.empty(),
        ImmutableSet.of(),
        ImmutableList.of(new TrustAction("Show the third month.", HANA, DAY)));
    assertEquals(List.of(expected), support.challengers());
  }

  @Test
  @Tag("A-105")
  void feedback_and_requests_fill_their_fields() {
    Support support = support(
        "feedback:",
        "  - {from: Hana Oduya (Lead Analyst), date: 2026-09-04, polarity: negative, point: Plans are late.,"
            + " action: Drafts go out earlier., status: addressed}",
        "feedback-requests: [{date: 2026-09-04, from: Hana Oduya (Lead Analyst)}]");
    FeedbackItem item = new FeedbackItem(
        HANA,
        DAY,
        FeedbackPolarity.NEGATIVE,
        "Plans are late.",
        Optional.of("Drafts go out earlier."),
        FeedbackStatus.ADDRESSED);
    assertEquals(List.of(item), support.feedback().items());
    assertEquals(List.of(new FeedbackRequest(DAY, HANA)), support.feedback().requests());
  }

  @Test
  @Tag("A-109")
  void an_update_fills_its_episodes() {
    Support support = support(
        "updates:",
        "  - date: 2026-09-04",
        "    headline: The drill holds.",
        "    episodes:",
        "      - {kind: prevention, threat: A recall by e-mail., stakes: Seeds stayed on sale., action: I agreed a"
            + " drill., result: 40 minutes., next: Repeat it., seen-by: Hana Oduya (Lead Analyst), win: recall}",
        "    learned: [{what: Wave planning, decision: Ruled out., effect: Saved a trial.}]",
        "    status: [Closed the list.]",
        "    request: An hour.",
        "    feedback-on: the note");
    Episode episode = Episode.builder()
        .kind(EpisodeKind.PREVENTION)
        .threat("A recall by e-mail.")
        .stakes("Seeds stayed on sale.")
        .action("I agreed a drill.")
        .result("40 minutes.")
        .next("Repeat it.")
        .seenBy(HANA)
        .win("recall")
        .build();
    OneOnOneUpdate expected = OneOnOneUpdate.builder()
        .on(DAY)
        .headline("The drill holds.")
        .addEpisodes(episode)
        .addLearnings(
            new Learning("Wave planning", Optional.of("Ruled out."), Optional.of("Saved a trial.")))
        .addStatus("Closed the list.")
        .request("An hour.")
        .feedbackOn("the note")
        .build();
    assertEquals(List.of(expected), support.updates());
  }

  @Test
  void talks_answers_precedents_expectations_ratings_and_edits_fill_their_fields() {
    Support support = support(
        "career-conversations: [{date: 2026-09-04, with: Hana Oduya (Lead Analyst), agreed: Direction.}]",
        "interviews:",
        "  - {with: Hana Oduya (Lead Analyst), date: 2026-09-04, question: Which work?, answer: The drill.}",
        "precedents: [{who: Hana Oduya (Lead Analyst), when: 2026-09-04, what-it-took: Two years.}]",
        "expectations: [{from: Hana Oduya (Lead Analyst), date: 2026-09-04, words: A signed course.}]",
        "past-ratings: {scope: {2026-Q1: 2, 2026q2: 3}}",
        "edits: [{date: 2026-09-04, by: sponsor, part: thesis, change: Shorter.}]");
    Support expected = Support.builder()
        .addConversations(new CareerConversation(DAY, HANA, Optional.of("Direction.")))
        .addInterviews(new SponsorInterview(HANA, DAY, "Which work?", "The drill."))
        .addPrecedents(new PromotionPrecedent(HANA, Optional.of(DAY), "Two years."))
        .addExpectations(new StatedExpectation(HANA, DAY, "A signed course."))
        .addPastRatings(
            new PastRating("scope", new Quarter(2026, 1), new Rating(2)),
            new PastRating("scope", new Quarter(2026, 2), new Rating(3)))
        .addEdits(new NarrativeEdit(DAY, NarrativeEdit.Author.SPONSOR, "thesis", "Shorter."))
        .build();
    assertEquals(expected, support);
  }

  @Test
  void a_case_of_three_lines_has_no_people_and_no_calendar() {
    PromotionCase promotion = sound(read());
    assertEquals(Support.NONE, promotion.support());
    assertEquals(CaseTimeline.UNKNOWN, promotion.timeline());
  }

  @Test
  @Tag("A-106")
  void feedback_that_nobody_answered_and_no_concern_known_contradict_each_other() {
    Parsed<PromotionCase> parsed = read(
        "feedback: [{from: Hana Oduya, date: 2026-09-04, polarity: negative, point: Plans are late.}]",
        "no-concerns-known: 2026-11-02");
    assertEquals(ImmutableList.of("CONTRADICTION"), codes(parsed));
    assertEquals(5, parsed.problems().get(0).location().line());
    assertTrue(kept(parsed).noConcernsKnownOn().isEmpty());
    assertEquals(1, kept(parsed).openConcerns().size());
  }

  @Test
  @Tag("A-106")
  void feedback_called_addressed_without_an_action_stays_open() {
    Parsed<PromotionCase> parsed = read(
        "feedback: [{from: Hana Oduya, date: 2026-09-04, polarity: negative, point: Late., status: addressed}]");
    assertEquals(ImmutableList.of("NOT_ADDRESSED"), codes(parsed));
    assertEquals(1, kept(parsed).openConcerns().size());
  }

  private static Support support(String... lines) {
    return sound(read(lines)).support();
  }

  private static Parsed<PromotionCase> read(String... lines) {
    ImmutableList<String> all = ImmutableList.<String>builder()
        .add("candidate: Noor Haddad", "from: analyst", "to: senior-analyst")
        .add(lines)
        .build();
    return CaseFile.parse(
        Source.of("case.yaml", String.join("\n", all)), Ladders.operations(), LOG);
  }
}
