package dev.promo.core.decision.facts;

import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.decision.letter.Channel;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-025")
class CriteriaRequestTest {
  /** Monday, and ten working days later. */
  private static final LocalDate FIRST = LocalDate.of(2027, 4, 5);

  private static final LocalDate SECOND = LocalDate.of(2027, 4, 19);
  private static final LocalDate WAITED = LocalDate.of(2027, 4, 26);

  @Test
  void two_requests_ten_working_days_apart_without_an_answer_are_a_refusal() {
    assertTrue(areRefused(WAITED, sent(FIRST), sent(SECOND)));
    assertTrue(areRefused(WAITED, sent(SECOND), sent(FIRST)));
  }

  @Test
  void one_request_is_none() {
    assertFalse(areRefused(WAITED.plusYears(1), sent(FIRST)));
  }

  @Test
  void a_second_request_too_soon_is_none() {
    assertFalse(areRefused(WAITED, sent(FIRST), sent(SECOND.minusDays(3))));
  }

  @Test
  void the_second_request_has_time_to_be_answered() {
    assertFalse(areRefused(WAITED.minusDays(1), sent(FIRST), sent(SECOND)));
  }

  @Test
  void a_written_refusal_needs_no_waiting() {
    CriteriaRequest refused = new CriteriaRequest(
        SECOND, Channel.EMAIL, Optional.empty(), Optional.of(SECOND.plusDays(1)));
    assertFalse(areRefused(SECOND, sent(FIRST), refused));
    assertTrue(areRefused(SECOND.plusDays(1), sent(FIRST), refused));
  }

  @Test
  void criteria_that_were_named_once_were_not_refused() {
    CriteriaRequest answered =
        new CriteriaRequest(FIRST, Channel.EMAIL, Optional.of(WAITED), Optional.empty());
    assertFalse(areRefused(WAITED, answered, sent(FIRST), sent(SECOND)));
  }

  @Test
  void nothing_is_answered_before_it_is_asked() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CriteriaRequest(FIRST, Channel.CHAT, Optional.of(SAID), Optional.empty()));
  }

  private static CriteriaRequest sent(LocalDate day) {
    return CriteriaRequest.sent(day, Channel.EMAIL);
  }

  private static boolean areRefused(LocalDate day, CriteriaRequest... requests) {
    return SOFT_NO.withRequests(requests).areCriteriaRefused(day, Defaults.standard());
  }
}
