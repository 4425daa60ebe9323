package dev.promo.packet.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.DecisionPolicy;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.money.Money;
import dev.promo.core.person.Person;
import dev.promo.core.win.Reach;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GermanAnswersTest {
  private static final LocalDate DAY = Cases.AUTUMN;
  private static final Person MAYA = Person.of("Maya Lind", "Leitung Finanzen");

  private static final StatedReason COURSE = StatedReason.builder()
      .words("Der Kurs ist nicht abgenommen.")
      .dimension("direction")
      .criterion("course")
      .evidence("der abgenommene Kurs")
      .threshold(threshold("1.5", Reach.TEAMS, 1))
      .build();

  private static final DecisionRecord PLANNED = DecisionRecord.of(DAY, Answer.NO)
      .withBy(MAYA)
      .withWords("noch nicht")
      .withReasons(COURSE)
      .withPath(new PathOffered(
          Optional.of(DAY.plusMonths(6)),
          Optional.of(DAY.plusMonths(3)),
          Optional.of(MAYA),
          Optional.of(DAY.plusMonths(8))));

  private static final ApprovalTerms GRANTED = ApprovalTerms.builder()
      .level("Senior Analyst")
      .effective(DAY.plusMonths(1))
      .pay(PayChange.raise(Money.of(54_000, "EUR"), Money.parse("58000.50 EUR")))
      .build();

  @Test
  void a_no_with_a_plan_is_a_whole_letter_in_german() {
    assertEquals("""
        Worüber wir gesprochen haben: Lena Park
        An
        Maya Lind
        , Leitung Finanzen
        Datum
        2026-11-03
        Betrifft
        den Schritt zur Stufe Senior Analyst, Antwort vom 2026-11-03
        So habe ich es verstanden. Wo ich mich irre, sagen Sie es mir bitte.
        In Ihren Worten: „noch nicht“
        Die Antwort lautet: noch nicht. Was daran etwas ändern würde, haben wir schriftlich vereinbart.
        Gründe, die ich gehört habe
        Direction: Der Kurs ist nicht abgenommen.
        Was genügen würde
        Die Belege, mit denen Sie sich dafür einsetzen würden:
        der abgenommene Kurs (mindestens 1,5 Kurse; spürbar in mehreren Teams; von einer Person gesehen), bis 2027-05-03
        Auch wenn das erfüllt ist, ist damit keine Beförderung zugesagt.
        Termine
        Gemeinsame Durchsicht am
        2027-02-03
        Ich lege die Belege vor bis
        2027-05-03
        Ob es genügt, sagt
        Maya Lind
        Nächste Entscheidung
        2027-07-03
        Wir haben das beide schriftlich bestätigt; es gilt seit dem 2026-11-03. Sollte es inzwischen nicht mehr stimmen, berichtigen Sie es bitte.
        Gewähltes Vorgehen: Kriterien sind Belege, die genügen würden.
        """, letter(confirmed(PLANNED)).replaceFirst("Allgemeiner Hinweis: .*\\n", ""));
  }

  @Test
  void what_was_agreed_and_said_since_stand_side_by_side() {
    DecisionRecord since = DecisionRecord.of(DAY.plusMonths(4), Answer.NO)
        .withReasons(COURSE.withThreshold(threshold("1500", Reach.CUSTOMERS, 2)));
    String letter = letter(since.on(), confirmed(PLANNED), since);
    assertTrue(letter.contains("""
            Seit der Vereinbarung geändert
            Vereinbart am 2026-11-03
            Seither gesagt
            der abgenommene Kurs (mindestens 1,5 Kurse; spürbar in mehreren Teams; von einer Person gesehen), bis 2027-05-03
            der abgenommene Kurs (mindestens 1.500 Kurse; spürbar bei der Kundschaft; von 2 Personen gesehen)
            """), letter);
    assertTrue(
        letter.contains("Bitte bestätigen oder berichtigen Sie das schriftlich bis zum 2027-"));

    DecisionRecord bare = DecisionRecord.of(since.on(), Answer.NO);
    assertTrue(letter(bare.on(), confirmed(PLANNED), bare).contains("\nnein, ohne Begründung\n"));
  }

  @Test
  void a_vague_no_asks_its_questions_in_german() {
    String letter = letter(DecisionRecord.of(DAY, Answer.NO).withWords("das Budget ist knapp"));
    assertTrue(letter.contains("Was ich gern wüsste\nWas genau trennt die jetzige Arbeit"), letter);
    assertTrue(letter.contains("Wer sieht sich die Belege an und sagt, ob sie genügen?"), letter);
  }

  @Test
  void criteria_asked_for_twice_name_both_days() {
    DecisionRecord asked = DecisionRecord.of(DAY, Answer.NO)
        .withRequests(
            CriteriaRequest.sent(DAY, Channel.EMAIL),
            CriteriaRequest.sent(DAY.plusDays(30), Channel.EMAIL));
    assertTrue(
        letter(DAY.plusDays(90), asked)
            .contains(
                "Ich habe am 2026-11-03 und am 2026-12-03 schriftlich gefragt, was genügen würde; das ist noch offen."));
  }

  @ParameterizedTest
  @EnumSource
  void every_structural_reason_has_german_words(StructuralBlock.Reason reason) {
    String letter = letter(DecisionRecord.of(DAY, Answer.NO)
        .withBlock(new StructuralBlock(reason, DAY, Optional.of(DAY.plusMonths(5)))));
    assertTrue(
        letter.contains("Die Antwort ist vorerst nein, unabhängig von den Belegen. Der Grund: "
            + Language.german().name(reason) + ". Das wird am 2027-04-03 erneut geprüft."),
        letter);
  }

  @Test
  void a_yes_says_its_pay_as_german_writes_amounts() {
    assertTrue(
        letter(yes(GRANTED))
            .contains(
                "Die Antwort ist ja: Senior Analyst, ab 2026-12-03, mit einem Gehalt von 58.000,50 EUR statt bisher 54.000 EUR."));
    assertTrue(
        letter(yes(GRANTED.withPay(new PayChange.Unchanged())))
            .contains(
                "Die Antwort auf den Titel ist ja: Senior Analyst, ab 2026-12-03, mit unverändertem Gehalt. An welchem Tag wird über das Gehalt erneut gesprochen?"));
    assertTrue(letter(yes(GRANTED.withCondition(condition())))
        .contains("Die Antwort ist ja; noch offen ist: die Freigabe (bis 2026-11-23)."));
  }

  @Test
  void the_record_of_an_approval_has_every_term_in_german() {
    assertEquals(
        """
        Vermerk über eine Zusage: Lena Park
        Stufe bisher
        Analyst
        Stufe neu
        Senior Analyst
        Titel neu
        Senior Analyst
        Wirksam ab
        2026-12-03
        Gehalt
        bisher 54.000 EUR, jetzt 58.000,50 EUR
        Gehalt wird erneut besprochen am
        nicht gesagt
        Gehaltsband
        nicht gesagt
        Berichtet an
        Maya Lind
        Bedingung
        die Freigabe (bis 2026-11-23, offen)
        Zugesagt am
        2026-11-03
        Schriftlich bestätigt
        Maya Lind, Protokoll, 2026-11-03
        """,
        record(confirmed(yes(GRANTED.withCondition(condition()).withReportsTo(MAYA))))
            .replaceFirst("Allgemeiner Hinweis: .*\\n", ""));
    assertTrue(record(PLANNED).contains("Bisher ist nichts zugesagt."));
  }

  private static Threshold threshold(String number, Reach reach, int witnesses) {
    return new Threshold(
        Optional.of(
            new Threshold.Bar(Threshold.Bar.Kind.AT_LEAST, new BigDecimal(number), "Kurse")),
        Optional.of(reach),
        Optional.of(witnesses));
  }

  private static Condition condition() {
    return new Condition(Condition.Kind.BUDGET, "die Freigabe", DAY.plusDays(20), Optional.empty());
  }

  private static DecisionRecord yes(ApprovalTerms terms) {
    return DecisionRecord.of(DAY, Answer.YES).withTerms(terms);
  }

  private static DecisionRecord confirmed(DecisionRecord record) {
    TextHash hash = TextHash.of(record.text());
    return record.withConfirmations(
        Confirmations.of(by(Side.CANDIDATE, hash), by(Side.EMPLOYER, hash)));
  }

  private static WrittenConfirmation by(Side side, TextHash text) {
    return new WrittenConfirmation(side, MAYA, DAY, Channel.MINUTES, text);
  }

  private static PromotionCase answered(DecisionRecord... records) {
    return Cases.THREE_LINES.withDecisions(DecisionHistory.of(records));
  }

  private static String letter(DecisionRecord record) {
    return letter(DAY, record);
  }

  private static String letter(LocalDate day, DecisionRecord... records) {
    return text(DecisionLetter.of(
            answered(records),
            day,
            DecisionPolicy.standard(),
            DecisionLetter.spec().in(Language.german()))
        .orElseThrow());
  }

  private static String record(DecisionRecord record) {
    return text(
        ApprovalRecord.of(answered(record), DAY, ApprovalRecord.spec().in(Language.german()))
            .orElseThrow());
  }

  private static String text(Document document) {
    return String.join("\n", DocumentTexts.of(document)) + "\n";
  }
}
