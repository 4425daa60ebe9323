package dev.promo.journal;

import static dev.promo.journal.Reading.codes;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.problems;
import static dev.promo.journal.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.CaseState;
import dev.promo.core.decision.Decision;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.criteria.CriteriaAgreement;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.facts.QuestionAnswer;
import dev.promo.core.decision.facts.RubricChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.core.decision.letter.LetterStatus;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.money.Money;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Parsed;
import dev.promo.core.win.Reach;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecisionFieldsTest {
  private static final LocalDate SAID = LocalDate.of(2027, 4, 1);
  private static final Defaults STANDARD = Defaults.standard();

  private static final String PLAN = """
      decisions:
        - date: 2027-04-01
          answer: no
          reasons:
            - reason: The course is a draft.
              dimension: Direction
              evidence: the signed course
              at-least: 2 quarters
              reach: teams
              witnesses: 2
              value: Returns cost less.
          due: 2027-09-30
          checkpoint: 2027-07-01
          reviewer: Omar Bell
          confirmed:
            - {side: candidate, by: Noor Haddad, date: 2027-04-02, channel: email%s}
            - {side: employer, by: Omar Bell, date: 2027-04-07, channel: chat%s}
      """;

  private static Parsed<PromotionCase> read(String more) {
    return CaseFile.parse(
        Source.of(
            "case.yaml", "candidate: Noor Haddad\nfrom: analyst\nto: senior-analyst\n" + more),
        Ladders.operations(),
        WinLog.empty());
  }

  private static DecisionHistory history(String more) {
    return sound(read(more)).decisions();
  }

  private static DecisionRecord only(DecisionHistory history) {
    assertEquals(1, history.records().size());
    return history.records().get(0);
  }

  @Test
  void a_case_without_answers_has_no_history() {
    assertEquals(DecisionHistory.NONE, history(""));
  }

  @Test
  void an_answer_needs_a_day_and_what_it_was() {
    Parsed<PromotionCase> read = read("""
        decisions:
          - {answer: maybe, date: 2027-04-01}
          - {words: next cycle}
          - {date: 2027-04-01, answer: no, words: look again in six months}
        """);
    assertEquals(ImmutableList.of("UNKNOWN_VALUE", "MISSING_KEY", "MISSING_KEY"), codes(read));
    DecisionRecord record = only(kept(read).decisions());
    assertEquals(Answer.NO, record.answer());
    assertEquals(SAID, record.on());
    assertEquals(Optional.of("look again in six months"), record.words());
  }

  @Test
  void what_was_said_with_a_yes_is_read() {
    DecisionRecord record = only(history("""
        decisions:
          - date: 2027-04-01
            answer: yes
            by: Omar Bell (Warehouse Manager)
            title: Lead of Operations
            level: lead-analyst
            effective: 2027-05-01
            pay: {before: 54000 EUR, after: 58000.50 EUR}
            pay-review: 2027-10-01
            band: B7
            reports-to: Hana Oduya
            condition: {kind: budget, words: once it is passed, by: 2027-04-30, met: 2027-04-20}
        """));
    assertEquals(Optional.of("Lead Analyst"), record.terms().level());
    assertEquals(Optional.of(Person.of("Omar Bell", "Warehouse Manager")), record.by());
    assertEquals(
        Optional.of(PayChange.raise(Money.of(54_000, "EUR"), Money.parse("58000.50 EUR"))),
        record.terms().pay());
    assertEquals(
        Optional.of(new Condition(
            Condition.Kind.BUDGET,
            "once it is passed",
            LocalDate.of(2027, 4, 30),
            Optional.of(LocalDate.of(2027, 4, 20)))),
        record.terms().condition());
    assertEquals(Optional.of(Person.of("Hana Oduya")), record.terms().reportsTo());
    assertEquals(new Decision.Approved(), Decision.of(record, LocalDate.of(2027, 5, 1), STANDARD));
  }

  @Test
  @Tag("A-035")
  void pay_is_an_amount_or_no_change() {
    assertEquals(Optional.of(new PayChange.Unchanged()), pay("no change"));
    assertEquals(
        Optional.of(new PayChange.NewAmount(Optional.empty(), Money.of(58_000, "EUR"))),
        pay("58000 EUR"));
    Parsed<PromotionCase> read = read("""
        decisions:
          - {date: 2027-04-01, answer: yes, pay: a bit more, level: leed-analyst}
          - {date: 2027-04-02, answer: yes, pay: {before: 54000 EUR, after: 60000 USD}}
        """);
    assertEquals(ImmutableList.of("INVALID_VALUE", "UNKNOWN_LEVEL", "INVALID_VALUE"), codes(read));
    assertEquals(2, kept(read).decisions().records().size());
  }

  private static Optional<PayChange> pay(String written) {
    return only(history("decisions: [{date: 2027-04-01, answer: yes, pay: " + written + "}]"))
        .terms()
        .pay();
  }

  @Test
  void a_reason_says_how_much_would_have_been_enough() {
    StatedReason reason =
        only(kept(read(PLAN.formatted("", ""))).decisions()).reasons().get(0);
    assertEquals(Optional.of("direction"), reason.dimension());
    assertEquals(
        "at least 2 quarters; felt by several teams; seen by 2",
        reason.threshold().toString());
    assertEquals(Optional.of(Reach.TEAMS), reason.threshold().reach());
    assertEquals(Optional.of("Returns cost less."), reason.value());
  }

  @Test
  void what_is_wrong_with_a_reason_costs_only_that() {
    Parsed<PromotionCase> read = read("""
        decisions:
          - date: 2027-04-01
            answer: no
            reasons:
              - {reason: The course is a draft., dimension: courage, at-least: two, witnesses: 0}
              - {reason: Late again., at-least: 2 weeks, at-most: 3 weeks}
              - {dimension: scope}
        """);
    assertEquals(
        ImmutableList.of(
            "UNKNOWN_DIMENSION", "INVALID_VALUE", "OUT_OF_RANGE", "CONTRADICTION", "MISSING_KEY"),
        codes(read));
    ImmutableList<StatedReason> reasons = only(kept(read).decisions()).reasons();
    assertEquals(2, reasons.size());
    assertEquals(StatedReason.of("The course is a draft."), reasons.get(0));
    assertEquals(
        Threshold.Bar.Kind.AT_LEAST,
        reasons.get(1).threshold().number().orElseThrow().kind());
  }

  @Test
  @Tag("A-087")
  void a_vague_reason_is_kept_and_said_to_be_no_gap() {
    Parsed<PromotionCase> read =
        read("decisions: [{date: 2027-04-01, answer: no, reasons: [You are close.]}]");
    assertEquals(
        "case.yaml:4:54 (decisions[0].reasons[0]): NOTE VAGUE_REASON: 'You are close.' names nothing that could be done,"
            + " so it is no gap. Ask which dimension was thin and which evidence would have made it a yes.\n",
        problems(read));
    assertEquals("You are close.", only(kept(read).decisions()).reasons().get(0).words());
  }

  @Test
  @Tag("A-024")
  void a_confirmation_without_a_hash_is_told_which_to_write() {
    Parsed<PromotionCase> read = read(PLAN.formatted("", ""));
    assertEquals(ImmutableList.of("NO_HASH", "NO_HASH"), codes(read));
    String mend = read.problems().get(0).mend();
    String hash = mend.substring("Add '".length(), mend.length() - "'.".length());
    DecisionRecord confirmed = only(history(PLAN.formatted(", " + hash, ", " + hash)));
    assertEquals(Optional.of(LocalDate.of(2027, 4, 7)), confirmed.agreedSince());
    assertTrue(
        Decision.of(confirmed, LocalDate.of(2027, 4, 7), STANDARD)
            instanceof Decision.DeferredWithPlan);
  }

  @Test
  @Tag("A-024")
  void a_text_that_was_changed_since_is_a_version_that_nobody_has_confirmed() {
    String hash = ", hash: " + "0".repeat(64);
    Parsed<PromotionCase> read = read(PLAN.formatted(hash, hash));
    assertEquals(ImmutableList.of("TEXT_CHANGED", "TEXT_CHANGED"), codes(read));
    DecisionRecord changed = only(kept(read).decisions());
    assertEquals(2, changed.confirmations().all().size());
    assertEquals(Optional.empty(), changed.agreedSince());
  }

  @Test
  void what_is_no_hash_costs_only_that_confirmation() {
    Parsed<PromotionCase> read = read(PLAN.formatted(", hash: abc", ""));
    assertEquals(ImmutableList.of("INVALID_VALUE", "NO_HASH"), codes(read));
    assertEquals(1, only(kept(read).decisions()).confirmations().all().size());
  }

  @Test
  @Tag("A-089")
  void a_confirmed_plan_is_planned_by_itself() {
    PromotionCase promotion = kept(read(PLAN.formatted("", "")));
    assertEquals(ImmutableList.of(), promotion.plan().items());
    assertEquals("direction", promotion.agreedPlan().items().get(0).id());
  }

  @Test
  void what_followed_an_answer_is_read() {
    DecisionRecord record = only(history("""
        decisions:
          - date: 2027-04-01
            answer: no
            final: yes
            claimed: headcount
            block: {reason: freeze, stated: 2027-04-03, review: 2027-10-01}
            ladder-change: {version: "2028", published: 2027-03-01, transition-rule: yes}
            role-change-asked: 2027-03-02
            requests:
              - {date: 2027-04-05, channel: email, refused: 2027-04-06}
            answers:
              - {question: evidence, date: 2027-04-08, words: "You will know it when you see it."}
            letter:
              sent: 2027-04-02
              reminded: 2027-04-09
              corrected: {by: Omar Bell, date: 2027-04-12, words: It was a freeze.}
        """));
    assertTrue(record.isFinal());
    assertEquals(Optional.of(StructuralBlock.Reason.HEADCOUNT), record.claimedReason());
    assertEquals(StructuralBlock.Reason.FREEZE, record.block().orElseThrow().reason());
    assertEquals(
        Optional.of(new RubricChange("2028", LocalDate.of(2027, 3, 1), true)),
        record.rubricChange());
    assertEquals(Optional.of(LocalDate.of(2027, 3, 2)), record.roleChangeAskedOn());
    assertEquals(
        ImmutableList.of(new CriteriaRequest(
            LocalDate.of(2027, 4, 5),
            Channel.EMAIL,
            Optional.empty(),
            Optional.of(LocalDate.of(2027, 4, 6)))),
        record.requests());
    assertEquals(
        ImmutableList.of(new QuestionAnswer(
            OpenQuestion.EVIDENCE, LocalDate.of(2027, 4, 8), "You will know it when you see it.")),
        record.answers());
    assertEquals(LetterStatus.CORRECTED, record.letterStatus(LocalDate.of(2027, 4, 12), STANDARD));
  }

  @Test
  void a_letter_is_not_corrected_before_it_is_sent() {
    Parsed<PromotionCase> read = read("""
        decisions:
          - date: 2027-04-01
            answer: no
            letter: {sent: 2027-04-02, reminded: 2027-04-01}
            requests: [{date: 2027-04-05, channel: talk}]
        """);
    assertEquals(ImmutableList.of("INVALID_VALUE", "UNKNOWN_VALUE"), codes(read));
    assertEquals(FollowUpLetter.DRAFT, only(kept(read).decisions()).letter());
  }

  @Test
  void a_case_moves_one_state_at_a_time() {
    assertEquals(
        CaseState.READY,
        history("progress: [{state: aligned, date: 2027-01-04}, {state: ready, date: 2027-01-05}]")
            .state());
    Parsed<PromotionCase> read = read("""
        progress:
          - {state: aligned, date: 2027-01-04}
          - {state: decided, date: 2027-01-05}
          - {state: ready, date: 2027-01-03}
          - {state: withdrawn, date: 2027-01-06}
          - {state: ready, date: 2027-01-07}
        """);
    assertEquals(ImmutableList.of("NOT_A_STEP", "NOT_IN_ORDER", "NOT_A_STEP"), codes(read));
    assertEquals(
        "case.yaml:6:13 (progress[1].state): ERROR NOT_A_STEP: A case cannot go from 'aligned' to 'decided'; the step is"
            + " left out. Write one of: ready, withdrawn.",
        read.problems().get(0).toString());
    assertEquals(CaseState.WITHDRAWN, kept(read).decisions().state());
  }

  @Test
  @Tag("A-023")
  void an_agreement_has_a_criterion_and_a_date() {
    CriteriaAgreement agreement = history("""
            agreements:
              - date: 2027-04-05
                criteria:
                  - {id: course, dimension: direction, evidence: the signed course}
                next-decision: 2027-10-15
            """).agreements().get(0);
    assertEquals(LocalDate.of(2027, 10, 5), agreement.criteria().get(0).due());
    assertEquals(CriteriaAgreement.Status.PROPOSED, agreement.status(LocalDate.of(2028, 1, 1)));

    Parsed<PromotionCase> read = read("""
        agreements:
          - {date: 2027-04-05, criteria: []}
          - {criteria: [{id: a, dimension: scope, evidence: b}]}
          - {date: 2027-04-05, criteria: [{id: a, dimension: height, evidence: b}]}
        """);
    assertFalse(codes(read).isEmpty());
    assertEquals(ImmutableList.of(), kept(read).decisions().agreements());
    assertEquals(
        ImmutableList.of(
            "INVALID_VALUE", "MISSING_KEY", "INVALID_VALUE", "INVALID_VALUE", "UNKNOWN_DIMENSION"),
        codes(read));
  }
}
