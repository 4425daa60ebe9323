package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-100")
class GoalLinksTest {
  private static final BusinessGoal FASTER =
      new BusinessGoal("close", "Close the month in three days", Optional.empty());
  private static final Win BY_WORDS =
      Wins.DELIVERABLE.withGoal("close the month  in THREE days").withId("words");
  private static final Win BY_ID = Wins.DELIVERABLE.withGoal("Close").withId("id");
  private static final Win OTHER = Wins.DELIVERABLE.withGoal("Calm callers").withId("other");
  private static final Win NONE = Wins.DELIVERABLE;

  @Test
  void a_win_serves_a_goal_that_it_names_by_words_or_by_id() {
    GoalLinks links = links(List.of(FASTER));
    assertEquals(ImmutableListMultimap.of(FASTER, BY_WORDS, FASTER, BY_ID), links.serving());
  }

  @Test
  void wins_without_a_goal_are_listed() {
    assertEquals(List.of(OTHER, NONE), links(List.of(FASTER)).without());
  }

  @Test
  void where_nobody_has_named_goals_whatever_a_win_names_is_one() {
    assertEquals(List.of(NONE), links(List.of()).without());
  }

  @Test
  void a_goal_has_an_id_and_says_what_it_is() {
    assertThrows(
        IllegalArgumentException.class, () -> new BusinessGoal(" ", "Close", Optional.empty()));
    assertThrows(
        IllegalArgumentException.class, () -> new BusinessGoal("close", "", Optional.empty()));
  }

  private static GoalLinks links(List<BusinessGoal> goals) {
    return GoalLinks.of(
        ImmutableList.copyOf(goals), ImmutableList.of(BY_WORDS, BY_ID, OTHER, NONE));
  }
}
