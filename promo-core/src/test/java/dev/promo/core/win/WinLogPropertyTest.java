package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyWin.class)
@Domain(DomainContext.Global.class)
class WinLogPropertyTest {

  @Property
  void logs_of_the_same_wins_are_equal_in_any_order(@ForAll WinLog log, @ForAll Random random) {
    List<Win> shuffled = new ArrayList<>(log.wins());
    Collections.shuffle(shuffled, random);
    assertEquals(log, WinLog.of(shuffled));
  }

  @Property
  void no_win_stands_before_a_newer_one(@ForAll WinLog log) {
    assertTrue(Ordering.from(Comparator.comparing(Win::date).reversed()).isOrdered(log.wins()));
  }

  @Property
  void a_window_keeps_exactly_the_wins_inside(@ForAll WinLog log) {
    assertEquals(
        log.wins().stream()
            .filter(win -> win.date().getYear() == 2026)
            .collect(ImmutableList.toImmutableList()),
        log.within(Wins.YEAR).wins());
  }
}
