package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentTermsTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 14);

  @Test
  void consent_stands_until_it_is_withdrawn() {
    assertFalse(ConsentTerms.UNSAID.isWithdrawn());
    assertTrue(withdrawn(MARCH, MARCH).isWithdrawn());
  }

  @Test
  void consent_is_not_withdrawn_before_it_was_given() {
    assertThrows(IllegalArgumentException.class, () -> withdrawn(MARCH, MARCH.minusDays(1)));
  }

  private static ConsentTerms withdrawn(LocalDate agreed, LocalDate withdrawn) {
    return new ConsentTerms(Attribution.NAMED, Optional.of(agreed), Optional.of(withdrawn));
  }
}
