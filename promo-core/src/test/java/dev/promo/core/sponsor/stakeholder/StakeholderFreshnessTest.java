package dev.promo.core.sponsor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StakeholderFreshnessTest {
  private static final LocalDate DUE = LocalDate.of(2026, 11, 2);

  @Test
  @Tag("A-128")
  void an_opinion_is_stale_once_it_is_older_than_ninety_days() {
    assertTrue(freshness(heard(DUE.minusDays(90))).isFresh());
    Champion old = heard(DUE.minusDays(91));
    assertEquals(List.of(old), freshness(old).stale());
  }

  @Test
  @Tag("A-131")
  void an_opinion_that_comes_after_the_packet_is_due_comes_too_late() {
    assertTrue(freshness(heard(DUE)).isFresh());
    Champion late = heard(DUE.plusDays(1));
    assertEquals(List.of(late), freshness(late).unheard());
  }

  @Test
  @Tag("A-131")
  void challengers_are_asked_as_champions_are() {
    Challenger silent = Challenger.of(Person.of("Jon Berg"), "Does it last?");
    assertEquals(List.of(silent), freshness(silent).unheard());
  }

  @Test
  @Tag("A-128")
  void the_rating_a_champion_would_give_is_kept_as_a_guess() {
    assertEquals(Optional.of(new Rating(4)), heard(DUE).perceived());
  }

  private static StakeholderFreshness freshness(Stakeholder held) {
    return StakeholderFreshness.of(List.of(held), DUE, Defaults.standard());
  }

  private static Champion heard(LocalDate day) {
    return new Champion(
        Person.of("Hana Oduya"),
        Optional.of(1),
        false,
        Optional.of(new Rating(4)),
        Optional.of(day),
        ImmutableSet.of());
  }
}
