package dev.promo.packet.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.person.Redaction;
import dev.promo.core.person.RedactionProfile;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Language;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Wording WORDING = new Wording(Language.english(), Redaction.forCommittee());
  private static final Wording ROUGH =
      new Wording(Language.english(), Redaction.forCommittee().as(RedactionProfile.ANONYMOUS));

  @ParameterizedTest
  @CsvSource({
    "50, 75, 50 → 75 hours (+50\u00a0%)",
    "50, 50, 50 → 50 hours (±0\u00a0%)",
    "-50, 25, −50 → 25 hours (+150\u00a0%)"
  })
  void a_change_carries_its_sign(BigDecimal before, BigDecimal after, String values) {
    assertEquals(
        values,
        WORDING.values(
            Cases.MEASURED.withPeriod(Optional.empty()).withBefore(before).withAfter(after)));
  }

  @Test
  void sums_are_told_by_their_size_where_they_must_be_rough() {
    assertEquals(
        "~a two-digit sum → ~a four-digit EUR sum (about +11900\u00a0%)",
        ROUGH.values(Cases.ESTIMATE.withBefore(BigDecimal.TEN)));
  }

  @Test
  void a_sum_below_one_has_no_digits_to_count() {
    assertEquals(
        "~a sum below one → ~a four-digit EUR sum (about +249900\u00a0%)",
        ROUGH.values(Cases.ESTIMATE.withBefore(new BigDecimal("0.48"))));
  }

  @Test
  void days_are_told_by_their_quarter_where_they_must_be_rough() {
    assertEquals("Q4\u00a02026", ROUGH.day(Cases.AUTUMN));
    assertEquals("2026-11-03", WORDING.day(Cases.AUTUMN));
  }
}
