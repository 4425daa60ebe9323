package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final Person DANA = Person.of("Dana Ito", "Head of Payables");
  private static final Redaction ROUGH = Redaction.forCommittee().as(RedactionProfile.ANONYMOUS);

  @Test
  void a_witness_who_agreed_is_named() {
    assertEquals(
        Optional.of("Dana Ito"),
        Redaction.forCommittee().witness(DANA, Consent.TO_COMMITTEE, Attribution.NAMED));
  }

  @Test
  void a_witness_who_did_not_agree_is_not_named() {
    assertEquals(
        Optional.empty(),
        Redaction.forCommittee().witness(DANA, Consent.TO_SPONSOR, Attribution.NAMED));
  }

  @Test
  void somebody_who_takes_part_is_named() {
    assertEquals("Dana Ito", Redaction.forCommittee().participant(DANA));
  }

  @Test
  void words_are_shown_to_those_they_were_given_for() {
    assertTrue(Redaction.forReaders(Consent.TO_SPONSOR).allows(Consent.TO_SPONSOR));
  }

  @Test
  void words_are_kept_from_those_they_were_not_given_for() {
    assertFalse(Redaction.forCommittee().allows(Consent.PRIVATE_TO_CANDIDATE));
  }

  @Test
  void readers_of_whom_nothing_is_known_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Redaction.forReaders(Consent.NONE));
  }

  @Test
  void days_and_sums_are_told_roughly_where_nobody_may_be_known() {
    assertTrue(ROUGH.tellsDaysRoughly());
    assertTrue(ROUGH.tellsSumsRoughly());
    assertFalse(Redaction.forCommittee().tellsDaysRoughly());
    assertFalse(Redaction.forCommittee().tellsSumsRoughly());
  }

  @Test
  void small_groups_are_not_counted_where_they_must_be_rough() {
    assertEquals(Optional.empty(), ROUGH.people(4));
    assertEquals(Optional.of(5), ROUGH.people(5));
    assertEquals(Optional.of(1), Redaction.forCommittee().people(1));
  }
}
