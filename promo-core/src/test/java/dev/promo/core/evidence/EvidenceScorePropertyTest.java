package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyWin.class)
@Domain(DomainContext.Global.class)
class EvidenceScorePropertyTest {

  @Property(tries = 1000)
  void every_part_is_bounded(@ForAll Win win) {
    score(win).parts().forEach((part, points) -> assertTrue(0 <= points && points <= part.most()));
  }

  @Property(tries = 1000)
  void every_part_is_named(@ForAll Win win) {
    assertEquals(EvidencePart.values().length, score(win).parts().size());
  }

  @Property(tries = 1000)
  void the_whole_is_zero_to_a_hundred(@ForAll Win win) {
    int points = score(win).points();
    assertTrue(0 <= points && points <= 100);
  }

  @Property(tries = 1000)
  void a_stronger_band_means_more_points(@ForAll Win win, @ForAll Win other) {
    EvidenceScore one = score(win);
    EvidenceScore two = score(other);
    assertTrue(one.band().compareTo(two.band()) <= 0 || one.points() > two.points());
  }

  @Property(tries = 1000)
  @Tag("A-068")
  void adding_a_corroboration_never_lowers_the_score(@ForAll Win win, @ForAll Corroboration added) {
    neverLower(win, win.withCorroborations(and(win.corroborations(), added)));
  }

  @Property(tries = 1000)
  void adding_an_artefact_never_lowers_the_score(@ForAll Win win, @ForAll Artefact added) {
    neverLower(win, win.withArtefacts(and(win.artefacts(), added)));
  }

  @Property(tries = 1000)
  @Tag("A-060")
  void adding_a_beneficiary_never_lowers_the_score(@ForAll Win win, @ForAll Beneficiary added) {
    neverLower(win, win.withBeneficiaries(and(win.beneficiaries(), added)));
  }

  @Property(tries = 1000)
  void adding_a_metric_never_lowers_the_score(@ForAll Win win, @ForAll Metric added) {
    neverLower(win, win.withMetrics(and(win.metrics(), added)));
  }

  @Property(tries = 1000)
  void adding_a_shape_signal_never_lowers_the_score(@ForAll Win win, @ForAll ShapeSignal added) {
    Map<ShapeSignal, String> shape = new EnumMap<>(ShapeSignal.class);
    shape.putAll(win.shape());
    shape.put(added, "nobody had asked for it");
    neverLower(win, win.withShape(ImmutableMap.copyOf(shape)));
  }

  @Property(tries = 1000)
  void adding_a_goal_never_lowers_the_score(@ForAll Win win) {
    neverLower(win, win.withGoal("Close faster"));
  }

  @Property(tries = 1000)
  void adding_a_result_never_lowers_the_score(@ForAll Win win) {
    neverLower(win, win.withResult("Month-end closes a day earlier"));
  }

  @Property(tries = 1000)
  void measuring_an_estimate_never_lowers_the_score(@ForAll Win win, @ForAll Metric metric) {
    neverLower(
        win.withMetrics(metric.withProvenance(Provenance.ESTIMATED)),
        win.withMetrics(metric.withProvenance(Provenance.MEASURED)));
  }

  @Property(tries = 1000)
  void completing_a_metric_never_lowers_the_score(@ForAll Win win, @ForAll Metric metric) {
    Win before = win.withMetrics(metric);
    neverLower(before, win.withMetrics(metric.withBefore(BigDecimal.ONE)));
    neverLower(before, win.withMetrics(metric.withPeriod("per week")));
    neverLower(before, win.withMetrics(metric.withBasis("ledger")));
    for (MetricClass kind : MetricClass.values()) {
      neverLower(
          win.withMetrics(metric.withKind(Optional.empty())),
          win.withMetrics(metric.withKind(kind)));
    }
  }

  @Property(tries = 1000)
  void a_benefit_felt_farther_never_lowers_the_score(
      @ForAll Win win, @ForAll Beneficiary beneficiary) {
    Win before = win.withBeneficiaries();
    for (Reach reach : Reach.values()) {
      Win after = win.withBeneficiaries(
          new Beneficiary(beneficiary.who(), beneficiary.count(), Optional.of(reach)));
      neverLower(before, after);
      before = after;
    }
  }

  @Property(tries = 1000)
  void what_the_score_does_not_ask_for_changes_nothing(@ForAll Win win) {
    Win other = win.withStory("It began in March.")
        .withProject("orders")
        .withSharedWhere("operations review")
        .withKnownTo(Audience.COMMITTEE)
        .withDimensions();
    assertEquals(score(win), score(other));
  }

  @Property(tries = 1000)
  void moving_a_win_into_the_window_never_lowers_the_score(@ForAll Win win) {
    neverLower(win, win.withDate(Wins.SPRING));
  }

  private static void neverLower(Win before, Win after) {
    assertTrue(score(before).points() <= score(after).points());
  }

  private static EvidenceScore score(Win win) {
    return EvidenceScore.of(win, Wins.YEAR, Defaults.standard());
  }

  private static <T> ImmutableList<T> and(ImmutableList<T> some, T more) {
    return ImmutableList.<T>builder().addAll(some).add(more).build();
  }
}
