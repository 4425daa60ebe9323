package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final Person DANA = Person.of("Dana Ito", "Head of Payables");

  @Test
  void a_witness_who_agreed_is_named() {
    assertEquals(
        "Dana Ito", Redaction.forCommittee().witness(DANA, Relation.PEER, Consent.TO_COMMITTEE));
  }

  @Test
  void a_witness_who_did_not_agree_is_named_by_relation_only() {
    assertEquals(
        "a peer", Redaction.forCommittee().witness(DANA, Relation.PEER, Consent.TO_SPONSOR));
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
}
