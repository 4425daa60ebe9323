package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactionPropertyTest {
  private static final Person DANA = Person.of("Dana Ito");

  @Property
  void more_consent_never_shows_less(
      @ForAll("readers") Redaction readers, @ForAll Consent less, @ForAll Consent more) {
    Assume.that(more.compareTo(less) >= 0 && readers.allows(less));
    assertTrue(readers.allows(more));
  }

  @Property
  void a_refusal_is_kept_whoever_reads(@ForAll("readers") Redaction readers) {
    assertFalse(readers.allows(Consent.NONE));
  }

  @Property
  void a_witness_is_named_exactly_when_their_words_may_be_shown(
      @ForAll("readers") Redaction readers, @ForAll Consent consent) {
    assertEquals(
        readers.allows(consent),
        readers.witness(DANA, consent, Attribution.NAMED).isPresent());
  }

  @Property
  void who_agreed_by_role_is_never_named(
      @ForAll("readers") Redaction readers, @ForAll Consent consent) {
    assertEquals(Optional.empty(), readers.witness(DANA, consent, Attribution.ROLE_ONLY));
  }

  @Provide
  Arbitrary<Redaction> readers() {
    return Arbitraries.of(Consent.class)
        .filter(needed -> needed != Consent.NONE)
        .map(Redaction::forReaders);
  }
}
