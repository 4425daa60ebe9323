package dev.promo.core.decision.goalpost;

import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.NEXT;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.no;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.Bars;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.win.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Laws about one field of one criterion among several being changed. */
@Tag("A-091")
class GoalpostComparisonPropertyTest {
  /** A way of saying a criterion with one field changed. */
  record Step(ChangeKind kind, UnaryOperator<StatedReason> change) {}

  private static final List<Step> TIGHTER = List.of(
      new Step(ChangeKind.NEW, said -> said.withCriterion("another")),
      new Step(ChangeKind.SWAPPED, said -> said.withDimension("another")),
      new Step(ChangeKind.EARLIER, said -> said.withDue(said.due().map(day -> day.minusDays(1)))),
      new Step(ChangeKind.STRICTER, said -> said.withThreshold(threshold(said, 1, 0, 0))),
      new Step(ChangeKind.STRICTER, said -> said.withThreshold(threshold(said, 0, 1, 0))),
      new Step(ChangeKind.STRICTER, said -> said.withThreshold(threshold(said, 0, 0, 1))));

  private static final List<UnaryOperator<StatedReason>> LOOSER = List.of(
      said -> said.withDue(said.due().map(day -> day.plusDays(1))),
      said -> said.withThreshold(threshold(said, -1, 0, 0)),
      said -> said.withThreshold(threshold(said, 0, -1, 0)),
      said -> said.withThreshold(threshold(said, 0, 0, -1)),
      said -> said.withThreshold(Threshold.NONE));

  @Property
  void identical_versions_are_no_change(@ForAll("criteria") List<Criterion> criteria) {
    assertEquals(ImmutableList.of(), compare(criteria, said(criteria)));
  }

  @Property
  void every_field_made_stricter_is_exactly_one_change(
      @ForAll("criteria") List<Criterion> criteria,
      @ForAll @IntRange(max = 3) int at,
      @ForAll("tighter") Step step) {
    List<StatedReason> said = said(criteria);
    said.set(at % said.size(), step.change().apply(said.get(at % said.size())));
    assertEquals(
        List.of(step.kind()),
        compare(criteria, said).stream().map(CriterionChange::kind).toList());
  }

  @Property
  void every_field_made_looser_is_no_change(
      @ForAll("criteria") List<Criterion> criteria,
      @ForAll @IntRange(max = 3) int at,
      @ForAll("looser") UnaryOperator<StatedReason> step) {
    List<StatedReason> said = said(criteria);
    said.set(at % said.size(), step.apply(said.get(at % said.size())));
    assertEquals(ImmutableList.of(), compare(criteria, said));
  }

  @Provide
  Arbitrary<Step> tighter() {
    return Arbitraries.of(TIGHTER);
  }

  @Provide
  Arbitrary<UnaryOperator<StatedReason>> looser() {
    return Arbitraries.of(LOOSER);
  }

  /** One to four criteria, each of its own dimension, with room to ask more and less. */
  @Provide
  Arbitrary<List<Criterion>> criteria() {
    Arbitrary<Threshold> thresholds = Combinators.combine(
            Arbitraries.integers().between(2, 90),
            Arbitraries.of(Reach.TEAM, Reach.TEAMS, Reach.ORGANISATION),
            Arbitraries.integers().between(2, 9))
        .as((number, reach, witnesses) -> new Threshold(
            Optional.of(Bars.atLeast(number.toString(), "cases")),
            Optional.of(reach),
            Optional.of(witnesses)));
    return thresholds.list().ofMinSize(1).ofMaxSize(4).map(all -> {
      List<Criterion> criteria = new ArrayList<>();
      for (Threshold threshold : all) {
        String id = "c" + criteria.size();
        criteria.add(new Criterion(id, "of-" + id, "evidence of " + id, threshold, DUE));
      }
      return criteria;
    });
  }

  private static Threshold threshold(StatedReason said, int number, int reach, int witnesses) {
    Threshold held = said.threshold();
    return new Threshold(
        held.number()
            .map(bar -> Bars.atLeast(
                bar.value().add(java.math.BigDecimal.valueOf(number)).toPlainString(), bar.unit())),
        held.reach().map(far -> Reach.values()[far.ordinal() + reach]),
        held.witnesses().map(people -> people + witnesses));
  }

  private static List<StatedReason> said(List<Criterion> criteria) {
    List<StatedReason> said = new ArrayList<>();
    for (Criterion criterion : criteria) {
      said.add(StatedReason.builder()
          .words("There is no " + criterion.evidence() + ".")
          .criterion(criterion.id())
          .dimension(criterion.dimension())
          .evidence(criterion.evidence())
          .threshold(criterion.threshold())
          .due(criterion.due())
          .build());
    }
    return said;
  }

  private static ImmutableList<CriterionChange> compare(
      List<Criterion> agreed, List<StatedReason> said) {
    return GoalpostComparison.of(
        new AgreedCriteria(ImmutableList.copyOf(agreed), Optional.empty(), SAID),
        no(NEXT, said.toArray(StatedReason[]::new)),
        DevelopmentPlan.NONE);
  }
}
