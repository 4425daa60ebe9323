package dev.promo.core.decision.letter;

import static dev.promo.core.decision.Answers.OMAR;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static dev.promo.core.decision.Answers.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-088")
class FollowUpLetterTest {
  private static final Defaults STANDARD = Defaults.standard();
  /** A Friday. */
  private static final LocalDate SENT = SAID.plusDays(1);
  /** The fifth working day after it. */
  private static final LocalDate A_WEEK_LATER = SENT.plusDays(7);

  private static final DecisionRecord WITH_LETTER = SOFT_NO.withLetter(FollowUpLetter.sent(SENT));

  @Test
  void a_letter_is_a_draft_until_it_is_sent() {
    assertEquals(LetterStatus.DRAFT, SOFT_NO.letterStatus(A_WEEK_LATER, STANDARD));
    assertEquals(LetterStatus.DRAFT, WITH_LETTER.letterStatus(SAID, STANDARD));
    assertEquals(LetterStatus.SENT, WITH_LETTER.letterStatus(SENT, STANDARD));
  }

  @Test
  void a_letter_is_unanswered_after_five_working_days() {
    assertEquals(LetterStatus.SENT, WITH_LETTER.letterStatus(A_WEEK_LATER.minusDays(1), STANDARD));
    assertEquals(LetterStatus.UNANSWERED, WITH_LETTER.letterStatus(A_WEEK_LATER, STANDARD));
  }

  @Test
  void an_unanswered_letter_calls_for_one_reminder() {
    assertFalse(WITH_LETTER.needsReminder(A_WEEK_LATER.minusDays(1), STANDARD));
    assertTrue(WITH_LETTER.needsReminder(A_WEEK_LATER, STANDARD));
    DecisionRecord reminded = WITH_LETTER.withLetter(
        new FollowUpLetter(Optional.of(SENT), Optional.of(A_WEEK_LATER), Optional.empty()));
    assertFalse(reminded.needsReminder(A_WEEK_LATER.plusYears(1), STANDARD));
    assertEquals(
        LetterStatus.UNANSWERED, reminded.letterStatus(A_WEEK_LATER.plusYears(1), STANDARD));
  }

  @Test
  void a_letter_is_confirmed_by_the_employers_word_on_the_text_as_it_stands() {
    DecisionRecord confirmed = WITH_LETTER.withConfirmations(
        Confirmations.of(word(Side.EMPLOYER, WITH_LETTER, A_WEEK_LATER)));
    assertEquals(LetterStatus.SENT, confirmed.letterStatus(A_WEEK_LATER.minusDays(1), STANDARD));
    assertEquals(LetterStatus.CONFIRMED, confirmed.letterStatus(A_WEEK_LATER, STANDARD));
    assertEquals(
        LetterStatus.UNANSWERED,
        confirmed.withWords("something else").letterStatus(A_WEEK_LATER, STANDARD));
  }

  @Test
  void the_candidates_own_word_confirms_no_letter() {
    DecisionRecord own =
        WITH_LETTER.withConfirmations(Confirmations.of(word(Side.CANDIDATE, WITH_LETTER, SENT)));
    assertEquals(LetterStatus.UNANSWERED, own.letterStatus(A_WEEK_LATER, STANDARD));
  }

  @Test
  void a_correction_keeps_the_employers_words() {
    Correction correction = new Correction(OMAR, A_WEEK_LATER, "It was two criteria, not one.");
    DecisionRecord corrected = WITH_LETTER.withLetter(
        new FollowUpLetter(Optional.of(SENT), Optional.empty(), Optional.of(correction)));
    assertEquals(LetterStatus.CORRECTED, corrected.letterStatus(A_WEEK_LATER, STANDARD));
    assertEquals(
        "It was two criteria, not one.",
        corrected.letter().correction().orElseThrow().words());
  }

  @Test
  void a_letter_is_sent_before_anybody_is_reminded_of_it() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new FollowUpLetter(Optional.of(SENT), Optional.of(SAID), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FollowUpLetter(Optional.empty(), Optional.of(SAID), Optional.empty()));
  }
}
