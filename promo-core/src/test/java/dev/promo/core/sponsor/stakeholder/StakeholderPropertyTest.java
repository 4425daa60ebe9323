package dev.promo.core.sponsor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
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

class StakeholderPropertyTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Property
  void the_order_of_champions_does_not_matter(@ForAll("champions") List<Champion> champions) {
    assertEquals(
        ChampionMap.of(champions, STANDARD), ChampionMap.of(Lists.reverse(champions), STANDARD));
  }

  @Property
  void a_map_holds_every_champion_once(@ForAll("champions") List<Champion> champions) {
    ChampionMap map = ChampionMap.of(champions, STANDARD);
    assertEquals(champions.size(), map.influential().size() + map.others().size());
  }

  @Property
  void another_champion_never_makes_a_map_less_complete(
      @ForAll("champions") List<Champion> champions) {
    List<Champion> fewer = champions.subList(0, champions.size() / 2);
    assertTrue(ChampionMap.of(fewer, STANDARD)
            .completeness()
            .compareTo(ChampionMap.of(champions, STANDARD).completeness())
        <= 0);
  }

  @Property
  void somebody_of_the_same_level_never_changes_the_count(
      @ForAll("champions") List<Champion> champions) {
    ImmutableList<Champion> more = ImmutableList.<Champion>builder()
        .addAll(champions)
        .add(Champion.of(Person.of("Same Level"), 0))
        .build();
    assertEquals(
        ChampionMap.of(champions, STANDARD).completeness(),
        ChampionMap.of(more, STANDARD).completeness());
  }

  @Property
  void nobody_is_both_unheard_and_stale(
      @ForAll("champions") List<Champion> champions, @ForAll @IntRange(max = 400) int days) {
    StakeholderFreshness fresh = StakeholderFreshness.of(champions, DAY.minusDays(days), STANDARD);
    assertTrue(fresh.unheard().size() + fresh.stale().size() <= champions.size());
    assertTrue(fresh.unheard().stream().noneMatch(fresh.stale()::contains));
  }

  @Provide
  Arbitrary<List<Champion>> champions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(-1, 3).optional(),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 300).optional())
        .as(StakeholderPropertyTest::champion)
        .list()
        .uniqueElements(Champion::person)
        .ofMaxSize(16);
  }

  private static Champion champion(
      int name, Optional<Integer> above, boolean isLineManager, Optional<Integer> daysAgo) {
    return new Champion(
        Person.of("Person " + name),
        above,
        isLineManager,
        Optional.of(new Rating(3)),
        daysAgo.map(DAY::minusDays),
        ImmutableSet.of());
  }
}
