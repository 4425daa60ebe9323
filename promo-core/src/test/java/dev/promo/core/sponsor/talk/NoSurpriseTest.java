package dev.promo.core.sponsor.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NoSurpriseTest {
  private static final Win TOLD = Wins.STRONG.withId("monday-count");
  private static final Win UNTOLD = Wins.STRONG.withId("seed-recall");

  @Test
  @Tag("A-113")
  void every_win_of_the_packet_was_told_before() {
    NoSurprise check =
        NoSurprise.of(List.of(TOLD, UNTOLD), List.of(Talks.UPDATE), Talks.DAY.plusDays(1));
    assertEquals(List.of(UNTOLD), check.untold());
    assertFalse(check.holds());
  }

  @Test
  @Tag("A-113")
  void an_update_on_the_day_of_the_packet_comes_too_late() {
    assertFalse(NoSurprise.of(List.of(TOLD), List.of(Talks.UPDATE), Talks.DAY).holds());
    assertTrue(NoSurprise.of(List.of(TOLD), List.of(Talks.UPDATE), Talks.DAY.plusDays(1))
        .holds());
  }

  @Test
  @Tag("A-122")
  void asking_about_the_process_starts_with_present_goals_and_asks_for_no_promotion() {
    List<String> script = ProcessQuestions.about("the autumn dispatch plan");
    assertTrue(script.get(0).contains("the autumn dispatch plan, and they come first"));
    assertTrue(script.stream().noneMatch(sentence -> sentence.contains("promot")));
    assertTrue(script.get(2).endsWith("?"));
  }

  @Test
  @Tag("A-122")
  void without_present_goals_there_is_nothing_to_say() {
    assertThrows(IllegalArgumentException.class, () -> ProcessQuestions.about(" "));
  }
}
