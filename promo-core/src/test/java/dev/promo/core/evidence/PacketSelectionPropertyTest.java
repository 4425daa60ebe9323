package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyWin.class)
@Domain(DomainContext.Global.class)
class PacketSelectionPropertyTest {

  @Property
  void a_packet_is_full_or_holds_everything_eligible(
      @ForAll WinLog log, @ForAll @IntRange(min = 1, max = 8) int most) {
    int eligible = ImmutableSet.copyOf(eligible(coverage(log))).size();
    assertEquals(Math.min(most, eligible), shown(selection(log, most)).size());
  }

  @Property
  void every_win_is_shown_at_most_once(
      @ForAll WinLog log, @ForAll @IntRange(min = 1, max = 8) int most) {
    ImmutableList<Win> shown = shown(selection(log, most));
    assertEquals(shown.size(), ImmutableSet.copyOf(shown).size());
  }

  @Property
  void only_eligible_wins_are_shown_under_a_dimension_they_claim(
      @ForAll WinLog log, @ForAll @IntRange(min = 1, max = 8) int most) {
    PacketSelection selection = selection(log, most);
    for (DimensionCoverage dimension : coverage(log).dimensions()) {
      assertTrue(
          dimension.eligible().containsAll(selection.byDimension().get(dimension.dimension())));
    }
  }

  @Property
  void the_order_of_the_log_does_not_matter(
      @ForAll WinLog log, @ForAll @IntRange(min = 1, max = 8) int most, @ForAll Random random) {
    List<Win> shuffled = new ArrayList<>(log.wins());
    Collections.shuffle(shuffled, random);
    assertEquals(selection(log, most), selection(WinLog.of(shuffled), most));
  }

  @Property
  void no_dimension_with_a_win_of_its_own_stays_empty(
      @ForAll WinLog log, @ForAll @IntRange(min = 3, max = 8) int most) {
    WinLog single = singleTagged(log);
    PacketSelection selection = selection(single, most);
    for (DimensionCoverage dimension : coverage(single).dimensions()) {
      assertEquals(
          dimension.eligible().isEmpty(),
          selection.byDimension().get(dimension.dimension()).isEmpty());
    }
  }

  @Property
  void choosing_from_what_was_chosen_changes_nothing(
      @ForAll WinLog log, @ForAll @IntRange(min = 1, max = 8) int most) {
    PacketSelection selection = selection(log, most);
    assertEquals(selection, selection(WinLog.of(shown(selection)), most));
  }

  private static WinLog singleTagged(WinLog log) {
    return WinLog.of(log.wins().stream()
        .map(win -> win.withDimensions(
            win.dimensions().stream().limit(1).collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Win> eligible(Coverage coverage) {
    return coverage.dimensions().stream()
        .flatMap(dimension -> dimension.eligible().stream())
        .map(ScoredWin::win)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Win> shown(PacketSelection selection) {
    return selection.byDimension().values().stream()
        .map(ScoredWin::win)
        .collect(ImmutableList.toImmutableList());
  }

  private static PacketSelection selection(WinLog log, int most) {
    return PacketSelection.of(coverage(log), Defaults.standard().withWinsPerPacket(most));
  }

  private static Coverage coverage(WinLog log) {
    return Coverage.of(Ladders.analysts(), log, Wins.YEAR, Defaults.standard());
  }
}
