package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the small parts of a win hold and refuse. */
class WinPartsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "payables; receivables", "payables\nreceivables", "payables\rreceivables"})
  void a_beneficiary_that_would_break_a_field_is_refused(String who) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Beneficiary(who, Optional.empty(), Optional.empty()));
  }

  @Test
  void a_beneficiary_may_be_one_person() {
    assertEquals(
        Optional.of(1), new Beneficiary("payables", Optional.of(1), Optional.empty()).count());
  }

  @Test
  void nobody_is_no_beneficiary() {
    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class,
        () -> new Beneficiary("payables", Optional.of(0), Optional.empty()));
    assertEquals("the count of 'payables' must be positive but is 0", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "runbook; report", "run\nbook", "run\rbook"})
  void an_artefact_that_would_break_a_field_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Artefact(text, Optional.empty(), false));
    assertThrows(
        IllegalArgumentException.class, () -> new Artefact("runbook", Optional.of(text), false));
  }

  @Test
  void a_blank_own_part_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Contribution(Optional.of(" "), ImmutableList.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "sco\npe", "sco\rpe", "scope: why"})
  void a_dimension_that_would_break_a_field_is_refused(String dimension) {
    assertThrows(
        IllegalArgumentException.class, () -> new DimensionClaim(dimension, Optional.empty()));
  }

  @Test
  void a_dimension_may_hold_a_colon_inside_a_word() {
    assertEquals("sfia:8", new DimensionClaim("sfia:8", Optional.empty()).dimension());
  }

  @Test
  void a_blank_reason_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new DimensionClaim("scope", Optional.of(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "two\nlines", "two\rlines", "\nlate", "\rlate"})
  void words_that_cannot_be_quoted_on_one_line_are_refused(String words) {
    assertThrows(IllegalArgumentException.class, () -> Wins.PEER.withWords(words));
  }

  @Test
  @Tag("A-067")
  void words_say_how_long_after_the_win_they_were_said() {
    Corroboration late = Wins.PEER.withDate(Wins.SPRING.plusDays(9));
    assertEquals(Optional.of(9L), late.daysAfter(Wins.SPRING));
    assertEquals(Optional.empty(), Wins.PEER.daysAfter(Wins.SPRING));
  }

  @Test
  void words_are_private_until_something_else_is_agreed() {
    Corroboration said = Corroboration.builder()
        .speaker(Person.of("Pavel Novak"))
        .relation(Relation.PEER)
        .build();
    assertEquals(Consent.PRIVATE_TO_CANDIDATE, said.consent());
  }

  @Test
  void a_reach_can_be_said_in_words() {
    assertEquals("several teams", Reach.TEAMS.label());
  }
}
