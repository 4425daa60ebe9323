package dev.promo.rubric.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LevelOrderTest {
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static LevelOrder order(List<String>... lists) {
    return order(ImmutableList.of(), lists);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static LevelOrder order(ImmutableList<String> named, List<String>... lists) {
    ImmutableList<TreeStep> steps = Stream.of(lists)
        .flatMap(List::stream)
        .distinct()
        .map(name -> TreeStep.listed(name, Optional.empty(), Location.of("x")))
        .collect(ImmutableList.toImmutableList());
    ImmutableList<Set<String>> found = Stream.of(lists)
        .map(list -> (Set<String>) ImmutableSet.copyOf(list))
        .collect(ImmutableList.toImmutableList());
    return LevelOrder.of(named, steps, found);
  }

  private static LevelOrder written(String... names) {
    return new LevelOrder(ImmutableList.copyOf(names), false);
  }

  private static LevelOrder guessed(String... names) {
    return new LevelOrder(ImmutableList.copyOf(names), true);
  }

  @Test
  void what_the_caller_says_counts_before_all_else() {
    assertEquals(written("b", "a"), order(ImmutableList.of("B", " a"), List.of("a", "b")));
  }

  @Test
  void numbers_are_in_the_order_of_numbers() {
    assertEquals(written("2", "9", "10"), order(List.of("10", "9", "2")));
  }

  @Test
  void lists_that_agree_make_one_order() {
    assertEquals(
        written("a", "b", "c", "d"),
        order(List.of("b", "c"), List.of("a", "b"), List.of("c", "d")));
  }

  @Test
  void an_order_that_lists_leave_open_is_guessed() {
    assertEquals(guessed("a", "b", "c"), order(List.of("a", "b"), List.of("a", "c")));
  }

  @Test
  void lists_that_contradict_each_other_leave_it_to_the_names() {
    assertEquals(
        guessed("junior", "senior"),
        order(List.of("senior", "junior"), List.of("junior", "senior")));
    assertEquals(guessed("x", "y"), order(List.of("x", "y"), List.of("y", "x")));
  }

  @Test
  void a_list_from_the_top_is_turned_round() {
    assertEquals(
        guessed("junior", "senior", "principal"), order(List.of("principal", "senior", "junior")));
  }

  @Test
  void codes_that_do_not_rise_are_put_in_the_order_of_their_numbers() {
    assertEquals(
        guessed("l1", "l2", "l3", "l4"),
        order(List.of("l2", "l1", "l4", "l3"), List.of("l1", "l4")));
  }

  @Test
  void a_newcomer_over_others_is_put_below_them() {
    assertEquals(
        guessed("junior nurse", "nurse", "senior nurse"),
        order(List.of("senior nurse", "junior nurse", "nurse")));
  }

  @Test
  void words_that_companies_order_as_they_like_stay_as_they_are_written() {
    assertEquals(written("senior", "staff", "lead"), order(List.of("senior", "staff", "lead")));
    assertEquals(
        written("analyst", "senior analyst", "associate"),
        order(List.of("analyst", "senior analyst", "associate")));
  }
}
