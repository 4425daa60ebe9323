package dev.promo.core.business.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.policy.AskPolicy;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {
  private static final Traps TRAPS = Traps.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This year the promotion is my number one priority.",
        "My top priority is getting promoted.",
        "For me, promotion comes first."
      })
  @Tag("A-116")
  void putting_the_promotion_first_is_a_trap(String text) {
    assertEquals(List.of(Trap.PRIORITY_ONE), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What do I need to do to get promoted?",
        "What does it take to get promoted here?",
        "So how do I get promoted?"
      })
  @Tag("A-117")
  void asking_for_the_recipe_is_a_trap_where_one_discovers_first(String text) {
    assertEquals(List.of(Trap.RECIPE_REQUEST), found(text));
  }

  @ParameterizedTest
  @EnumSource(
      value = AskPolicy.class,
      names = "DISCOVER_THEN_SPECIFIC",
      mode = EnumSource.Mode.EXCLUDE)
  @Tag("A-117")
  void elsewhere_it_is_none(AskPolicy policy) {
    assertEquals(List.of(), TRAPS.in("What do I need to do to get promoted?", policy));
  }

  @ParameterizedTest
  @CsvSource({
    "'I met all my goals, so it is due.', DEMAND_GOALS_MET",
    "'My last manager promised me the title.', DEMAND_PROMISE",
    "'I do more than my colleagues.', DEMAND_COMPARISON"
  })
  @Tag("A-118")
  void each_ground_of_a_demand_is_found(String text, Trap trap) {
    assertEquals(List.of(trap), found(text));
  }

  @Test
  void traps_come_in_one_order_and_each_once() {
    assertEquals(
        List.of(Trap.PRIORITY_ONE, Trap.DEMAND_PROMISE),
        found("You promised me. I was promised it. Promotion comes first."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "Refunds reach customers in 4.1 days; the promised date is kept.",
        "My priority is the outlet; the promotion of the spring range went well, thanks to Pavel.",
        "What would the plan have to show to be work of the next level?"
      })
  void plain_talk_about_work_is_none(String text) {
    assertEquals(List.of(), found(text));
  }

  private static List<Trap> found(String text) {
    return TRAPS.in(text, AskPolicy.DISCOVER_THEN_SPECIFIC).stream()
        .map(TrapFinding::trap)
        .toList();
  }
}
