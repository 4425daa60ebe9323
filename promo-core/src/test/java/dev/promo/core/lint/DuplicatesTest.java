package dev.promo.core.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  private static final Win MINUTES = win("a", "Cut voucher time from 15 minutes to 4");
  private static final Win REPHRASED = win("b", "Voucher time cut from 15 to 4 minutes");
  private static final Win ERRORS = win("c", "Cut voucher errors from 15 a week to 4");
  private static final Win MOVED = win("d", "Moved the archive");

  @Test
  void a_rephrasing_is_asked_about_and_not_joined() {
    Duplicates duplicates = in(MINUTES, REPHRASED);

    assertEquals(
        ImmutableList.of(new Suspicion(new WinPair("a", "b"), 100)), duplicates.suspicions());
    assertEquals(ImmutableListMultimap.of(), duplicates.shared());
  }

  @Test
  void equal_numbers_alone_are_no_suspicion() {
    assertEquals(ImmutableList.of(), in(MINUTES, ERRORS).suspicions());
  }

  @Test
  void wins_that_link_the_same_address_share_a_cluster_named_by_the_smallest_id() {
    Duplicates duplicates =
        in(linking(MOVED, "https://wiki.example/1"), linking(ERRORS, " https://wiki.example/1"));

    assertEquals(ImmutableListMultimap.of("c", "c", "c", "d"), duplicates.shared());
    assertEquals("c", duplicates.cluster(MOVED));
  }

  @Test
  void wins_without_an_address_share_nothing() {
    assertEquals(
        ImmutableListMultimap.of(),
        in(
                MOVED.withArtefacts(new Artefact("runbook", Optional.empty(), false)),
                ERRORS.withArtefacts(new Artefact("runbook", Optional.empty(), false)))
            .shared());
  }

  @Test
  void the_same_change_of_a_metric_in_one_project_is_the_same_win() {
    assertEquals(
        ImmutableListMultimap.of("c", "c", "c", "d"),
        in(measured(MOVED, "Quiet close", "72.0"), measured(ERRORS, "Quiet close", "72"))
            .shared());
  }

  @Test
  void the_same_metric_from_another_value_or_in_another_project_is_another_win() {
    assertEquals(
        ImmutableListMultimap.of(),
        in(measured(MOVED, "Quiet close", "71"), measured(ERRORS, "Quiet close", "72"))
            .shared());
    assertEquals(
        ImmutableListMultimap.of(),
        in(measured(MOVED, "Quiet close", "72"), measured(ERRORS, "One list", "72"))
            .shared());
  }

  @Test
  void a_metric_without_a_value_before_joins_nothing() {
    Win passed =
        MOVED.withProject("Audit").withMetrics(Wins.HOURS_SAVED.withBefore(Optional.empty()));

    assertEquals(ImmutableListMultimap.of(), in(passed, passed.withId("e")).shared());
  }

  @Test
  void an_answer_joins_a_pair_or_ends_the_question() {
    ImmutableSet<WinPair> pair = ImmutableSet.of(WinPair.of("b", "a"));
    WinLog log = WinLog.of(ImmutableList.of(MINUTES, REPHRASED));

    Duplicates confirmed = Duplicates.in(log, pair, ImmutableSet.of(), Defaults.standard());
    Duplicates apart = Duplicates.in(log, ImmutableSet.of(), pair, Defaults.standard());

    assertEquals("a", confirmed.cluster(REPHRASED));
    assertEquals(ImmutableList.of(), confirmed.suspicions());
    assertEquals("b", apart.cluster(REPHRASED));
    assertEquals(ImmutableList.of(), apart.suspicions());
  }

  @Test
  void an_answer_about_a_win_that_is_gone_counts_for_nothing() {
    Duplicates duplicates = Duplicates.in(
        WinLog.of(ImmutableList.of(MINUTES)),
        ImmutableSet.of(WinPair.of("a", "gone")),
        ImmutableSet.of(),
        Defaults.standard());

    assertEquals("a", duplicates.cluster(MINUTES));
  }

  @Test
  void a_win_that_was_not_looked_at_has_no_cluster() {
    assertThrows(IllegalArgumentException.class, () -> in(MINUTES).cluster(MOVED));
  }

  @Test
  void a_win_is_no_pair_with_itself() {
    assertThrows(IllegalArgumentException.class, () -> WinPair.of("a", "a"));
  }

  private static Duplicates in(Win... wins) {
    return Duplicates.in(WinLog.of(ImmutableList.copyOf(wins)), Defaults.standard());
  }

  private static Win win(String id, String title) {
    return Wins.DELIVERABLE.withId(id).withTitle(title);
  }

  private static Win linking(Win win, String address) {
    return win.withArtefacts(new Artefact("page", Optional.of(address), false));
  }

  private static Win measured(Win win, String project, String before) {
    return win.withProject(project)
        .withMetrics(Wins.HOURS_SAVED.withBefore(new BigDecimal(before)));
  }
}
