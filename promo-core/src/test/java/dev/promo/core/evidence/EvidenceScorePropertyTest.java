package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyWin.class)
@Domain(DomainContext.Global.class)
class EvidenceScorePropertyTest {

  @Property
  void every_part_is_bounded(@ForAll Win win) {
    score(win).parts().forEach((part, points) -> assertTrue(0 <= points && points <= part.most()));
  }

  @Property
  void every_part_is_named(@ForAll Win win) {
    assertEquals(EvidencePart.values().length, score(win).parts().size());
  }

  @Property
  void the_whole_is_zero_to_a_hundred(@ForAll Win win) {
    int points = score(win).points();
    assertTrue(0 <= points && points <= 100);
  }

  @Property
  void a_stronger_band_means_more_points(@ForAll Win win, @ForAll Win other) {
    EvidenceScore one = score(win);
    EvidenceScore two = score(other);
    assertTrue(one.band().compareTo(two.band()) <= 0 || one.points() > two.points());
  }

  @Property
  void adding_a_corroboration_never_lowers_the_score(@ForAll Win win, @ForAll Corroboration added) {
    neverLower(win, win.withCorroborations(and(win.corroborations(), added)));
  }

  @Property
  void adding_an_artefact_never_lowers_the_score(@ForAll Win win, @ForAll Artefact added) {
    neverLower(win, win.withArtefacts(and(win.artefacts(), added)));
  }

  @Property
  void adding_a_beneficiary_never_lowers_the_score(@ForAll Win win, @ForAll Beneficiary added) {
    neverLower(win, win.withBeneficiaries(and(win.beneficiaries(), added)));
  }

  @Property
  void adding_a_metric_never_lowers_the_score(@ForAll Win win, @ForAll Metric added) {
    neverLower(win, win.withMetrics(and(win.metrics(), added)));
  }

  @Property
  void adding_a_shape_signal_never_lowers_the_score(@ForAll Win win, @ForAll ShapeSignal added) {
    Map<ShapeSignal, String> shape = new EnumMap<>(ShapeSignal.class);
    shape.putAll(win.shape());
    shape.put(added, "nobody had asked for it");
    neverLower(win, win.withShape(ImmutableMap.copyOf(shape)));
  }

  @Property
  void adding_a_goal_never_lowers_the_score(@ForAll Win win) {
    neverLower(win, win.withGoal("Close faster"));
  }

  @Property
  void adding_a_result_never_lowers_the_score(@ForAll Win win) {
    neverLower(win, win.withResult("Month-end closes a day earlier"));
  }

  @Property
  void measuring_an_estimate_never_lowers_the_score(@ForAll Win win, @ForAll Metric metric) {
    neverLower(
        win.withMetrics(metric.withProvenance(Provenance.ESTIMATED)),
        win.withMetrics(metric.withProvenance(Provenance.MEASURED)));
  }

  @Property
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
