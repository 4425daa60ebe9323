package dev.promo.core.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A fact that would make the evidence for a win stronger, if it is one. Those come first that cost an author least to
 * add; the order is judgement.
 */
public enum MissingFact {
  RESULT("say what changed for others", win -> Stream.of(win.withResult("…"))),
  GOAL("name the organisation's goal it serves", win -> Stream.of(win.withGoal("…"))),
  NUMBER(
      "add a number that it moved",
      win -> Stream.of(win.withMetrics(and(win.metrics(), number())))),
  VALUE_BEFORE("add the value before", onMetric(metric -> metric.withBefore(metric.after()))),
  TIME_FRAME("add the time frame or the denominator", onMetric(metric -> metric.withPeriod("…"))),
  METRIC_CLASS(
      "say what the number is about: time, quality, money, people or risk",
      onMetric(metric -> metric.withKind(metric.kind().orElse(MetricClass.TIME)))),
  BASIS(
      "say how the number was measured, or who owns it", onMetric(metric -> metric.withBasis("…"))),
  MONEY(
      "say what it moved in money, if it did, and what the sum rests on",
      win -> Stream.of(win.withMetrics(
          and(win.metrics(), number().withKind(MetricClass.MONEY).withBasis("…"))))),
  BENEFIT_TO_TEAM("say who in the team was better off", withBenefit(Reach.TEAM)),
  BENEFIT_TO_TEAMS("name other teams that were better off, if any were", withBenefit(Reach.TEAMS)),
  BENEFIT_TO_ALL(
      "say how the organisation or its customers were better off, if they were",
      withBenefit(Reach.ORGANISATION)),
  SHAPE("say what made it work of the next level, if something did", MissingFact::withShape),
  LINK("link something that shows it", withLink(false)),
  PEER("name a colleague who saw it", withWitness(Relation.PEER)),
  MANAGER("ask the manager to confirm it", withWitness(Relation.MANAGER)),
  RECORD("link the system whose numbers nobody can change", withLink(true)),
  STAKEHOLDER("ask somebody outside the team to confirm it", withWitness(Relation.STAKEHOLDER)),
  SENIOR("ask somebody at the target level to confirm it", withWitness(Relation.SENIOR)),
  MORE_VOICES(
      "have three people confirm it in all, none of whom reports to you",
      win -> Stream.iterate(win, MissingFact::withPeer).skip(1).limit(3)),
  MEASUREMENT(
      "measure what is estimated",
      onMetric(metric ->
          metric.withProvenance(metric.isEstimate() ? Provenance.MEASURED : metric.provenance())));

  private final String ask;

  /** Holds no state, which the compiler cannot see. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Win, Stream<Win>> added;

  MissingFact(String ask, Function<Win, Stream<Win>> added) {
    this.ask = ask;
    this.added = added;
  }

  /** What the author is asked to do. */
  public String ask() {
    return ask;
  }

  /** The wins that a win may become by the fact. What the fact says does not count, only that it is there. */
  Stream<Win> addedTo(Win win) {
    return added.apply(win);
  }

  private static Metric number() {
    return Metric.builder()
        .name("…")
        .after(BigDecimal.ONE)
        .unit("…")
        .provenance(Provenance.REPORTED)
        .build();
  }

  private static Function<Win, Stream<Win>> onMetric(UnaryOperator<Metric> change) {
    return win -> Stream.iterate(0, at -> at < win.metrics().size(), at -> at + 1)
        .map(at -> win.withMetrics(changed(win.metrics(), at, change)));
  }

  private static ImmutableList<Metric> changed(
      ImmutableList<Metric> metrics, int at, UnaryOperator<Metric> change) {
    return ImmutableList.<Metric>builder()
        .addAll(metrics.subList(0, at))
        .add(change.apply(metrics.get(at)))
        .addAll(metrics.subList(at + 1, metrics.size()))
        .build();
  }

  private static Function<Win, Stream<Win>> withBenefit(Reach reach) {
    Beneficiary benefit = new Beneficiary("…", Optional.empty(), Optional.of(reach));
    return win -> Stream.of(win.withBeneficiaries(and(win.beneficiaries(), benefit)));
  }

  private static Stream<Win> withShape(Win win) {
    return Stream.of(ShapeSignal.values())
        .filter(signal -> !win.shape().containsKey(signal))
        .limit(1)
        .map(signal -> win.withShape(ImmutableMap.<ShapeSignal, String>builder()
            .putAll(win.shape())
            .put(signal, "…")
            .buildOrThrow()));
  }

  private static Function<Win, Stream<Win>> withLink(boolean systemOfRecord) {
    Artefact link = new Artefact("…", Optional.empty(), systemOfRecord);
    return win -> Stream.of(win.withArtefacts(and(win.artefacts(), link)));
  }

  private static Function<Win, Stream<Win>> withWitness(Relation relation) {
    return win -> Stream.of(with(somebodyElse(win, relation), win));
  }

  private static Win withPeer(Win win) {
    return with(somebodyElse(win, Relation.PEER), win);
  }

  private static Win with(Corroboration seen, Win win) {
    return win.withCorroborations(and(win.corroborations(), seen));
  }

  /** A witness whose name is longer than that of any other, and so nobody else's. */
  private static Corroboration somebodyElse(Win win, Relation relation) {
    int longest = win.corroborations().stream()
        .mapToInt(seen -> seen.speaker().name().length())
        .reduce(0, Math::max);
    return Corroboration.builder()
        .speaker(Person.of("…".repeat(longest + 1)))
        .relation(relation)
        .build();
  }

  private static <T> ImmutableList<T> and(ImmutableList<T> some, T more) {
    return ImmutableList.<T>builder().addAll(some).add(more).build();
  }
}
