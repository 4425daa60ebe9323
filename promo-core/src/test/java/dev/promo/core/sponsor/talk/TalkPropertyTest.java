package dev.promo.core.sponsor.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TalkPropertyTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Property
  void a_longer_time_is_never_judged_as_shorter(
      @ForAll @IntRange(max = 1_000) int days, @ForAll @IntRange(max = 1_000) int more) {
    assertTrue(Cadence.of(days, STANDARD).compareTo(Cadence.of(days + more, STANDARD)) <= 0);
  }

  @Property
  void there_is_one_judgement_less_than_conversations_in_whatever_order_they_come(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 900) Integer> days) {
    ImmutableList<Cadence> judged = Cadence.between(conversations(days), STANDARD);
    assertEquals(days.size() - 1, judged.size());
    assertEquals(judged, Cadence.between(conversations(Lists.reverse(days)), STANDARD));
  }

  @Property
  void one_more_update_never_makes_more_of_a_packet_a_surprise(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9) Integer> told,
      @ForAll @Size(max = 8) List<@IntRange(max = 9) Integer> shown) {
    List<OneOnOneUpdate> updates = Lists.transform(told, TalkPropertyTest::telling);
    List<Win> wins = Lists.transform(shown, id -> Wins.STRONG.withId("win-" + id));
    ImmutableList<Win> with = untold(wins, updates);
    assertTrue(untold(wins, updates.subList(1, updates.size())).containsAll(with));
    assertEquals(with, untold(wins, Lists.reverse(updates)));
    assertTrue(wins.containsAll(with));
  }

  private static ImmutableList<Win> untold(List<Win> wins, List<OneOnOneUpdate> updates) {
    return NoSurprise.of(wins, updates, START.plusYears(1)).untold();
  }

  private static OneOnOneUpdate telling(int win) {
    return OneOnOneUpdate.builder()
        .on(START.plusDays(win))
        .addEpisodes(Talks.EPISODE.withWin("win-" + win))
        .build();
  }

  private static List<CareerConversation> conversations(List<Integer> days) {
    return Lists.transform(days, day -> Talks.conversation(START.plusDays(day)));
  }
}
