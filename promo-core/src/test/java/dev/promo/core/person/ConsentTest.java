package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

  @ParameterizedTest
  @EnumSource
  void every_consent_covers_itself(Consent consent) {
    assertTrue(consent.covers(consent));
  }

  @Test
  void consent_to_the_committee_includes_the_sponsor() {
    assertTrue(Consent.TO_COMMITTEE.covers(Consent.TO_SPONSOR));
  }

  @Test
  void consent_to_the_sponsor_does_not_reach_the_committee() {
    assertFalse(Consent.TO_SPONSOR.covers(Consent.TO_COMMITTEE));
  }
}
