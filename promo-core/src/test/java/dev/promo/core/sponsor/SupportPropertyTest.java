package dev.promo.core.sponsor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import dev.promo.core.gap.Rating;
import dev.promo.core.policy.Defaults;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.core.sponsor.talk.Talks;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SupportPropertyTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Property
  void the_order_of_acts_does_not_matter(@ForAll("acts") List<SponsorAct> acts) {
    assertEquals(Sponsor.stanceBy(acts), Sponsor.stanceBy(Lists.reverse(acts)));
  }

  @Property
  void a_stance_that_no_act_shows_is_never_found(@ForAll("acts") List<SponsorAct> acts) {
    SponsorStance stance = Sponsor.stanceBy(acts);
    assertTrue(stance == SponsorStance.UNKNOWN
        || acts.stream().anyMatch(act -> act.shows().equals(Optional.of(stance))));
  }

  @Property
  void one_more_update_never_makes_a_case_wait_longer(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 300) Integer> days,
      @ForAll @IntRange(min = 1, max = 400) int today) {
    Optional<Long> with = waiting(days, today);
    Optional<Long> without = waiting(days.subList(1, days.size()), today);
    assertTrue(without.isEmpty() || with.orElse(0L) <= without.get());
  }

  @Property
  void the_order_of_past_ratings_does_not_matter(@ForAll("ratings") List<PastRating> ratings) {
    assertEquals(GrowthArc.of(ratings), GrowthArc.of(Lists.reverse(ratings)));
  }

  private static Optional<Long> waiting(List<Integer> days, int today) {
    List<OneOnOneUpdate> updates =
        Lists.transform(days, day -> Talks.UPDATE.withOn(START.plusDays(day)));
    return WaitAndSee.on(
            START.plusDays(today),
            WinLog.empty(),
            Support.NONE.withUpdates(updates),
            Optional.empty(),
            Defaults.standard())
        .map(WaitAndSee::days);
  }

  @Provide
  Arbitrary<List<SponsorAct>> acts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(SponsorStance.values()).optional())
        .as((day, shows) -> new SponsorAct(START.plusDays(day), "Spoke about it.", shows))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<PastRating>> ratings() {
    return Combinators.combine(
            Arbitraries.of("scope", "influence"),
            Arbitraries.integers().between(2024, 2027),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(1, 5))
        .as((dimension, year, quarter, rating) ->
            new PastRating(dimension, new Quarter(year, quarter), new Rating(rating)))
        .list()
        .uniqueElements(rated -> rated.dimension() + rated.quarter())
        .ofMaxSize(12);
  }
}
