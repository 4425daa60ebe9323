package dev.promo.core.win;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Any win around the year {@link Wins#YEAR}, its parts, and any log of such wins. They claim dimensions of {@link
 * dev.promo.core.rubric.Ladders#analysts()}, and now and then one that this ladder does not have.
 */
public final class AnyWin extends DomainContextBase {
  private static final List<String> DIMENSIONS = List.of("scope", "influence", "direction", "wit");

  public AnyWin() {}

  @Provide
  public Arbitrary<WinLog> logs() {
    return wins().list().ofMaxSize(16).uniqueElements(Win::id).map(WinLog::of);
  }

  @Provide
  public Arbitrary<Win> wins() {
    return Builders.withBuilder(Win::builder)
        .use(ids())
        .in(Win.Builder::id)
        .use(days())
        .in(Win.Builder::date)
        .use(words())
        .in(Win.Builder::title)
        .use(words().optional())
        .in((win, result) -> win.result(result))
        .use(words().optional())
        .in((win, goal) -> win.goal(goal))
        .use(metrics().list().ofMaxSize(2))
        .in(Win.Builder::metrics)
        .use(beneficiaries().list().ofMaxSize(2))
        .in(Win.Builder::beneficiaries)
        .use(claims())
        .in(Win.Builder::dimensions)
        .use(shapes())
        .in(Win.Builder::shape)
        .use(corroborations().list().ofMaxSize(4))
        .in(Win.Builder::corroborations)
        .use(artefacts().list().ofMaxSize(2))
        .in(Win.Builder::artefacts)
        .use(Arbitraries.of(Audience.class).set())
        .in(Win.Builder::knownTo)
        .use(Arbitraries.of(WinKind.class).optional(0.3))
        .in((win, kind) -> win.kind(kind))
        .build(Win.Builder::build);
  }

  @Provide
  public Arbitrary<Metric> metrics() {
    return Builders.withBuilder(Metric::builder)
        .use(words())
        .in(Metric.Builder::name)
        .use(amounts().optional())
        .in((metric, before) -> metric.before(before))
        .use(amounts())
        .in(Metric.Builder::after)
        .use(Arbitraries.of("hours", "EUR", "%", "people"))
        .in(Metric.Builder::unit)
        .use(words().optional())
        .in((metric, period) -> metric.period(period))
        .use(Arbitraries.of(MetricClass.class).optional())
        .in((metric, kind) -> metric.kind(kind))
        .use(Arbitraries.of(Provenance.class))
        .in(Metric.Builder::provenance)
        .use(words().optional())
        .in((metric, basis) -> metric.basis(basis))
        .build(Metric.Builder::build);
  }

  @Provide
  public Arbitrary<Corroboration> corroborations() {
    return Builders.withBuilder(Corroboration::builder)
        .use(Arbitraries.of("Dana Ito", "Pavel Novak", "Maya Lind", "Noor Haddad")
            .map(Person::of))
        .in(Corroboration.Builder::speaker)
        .use(Arbitraries.of(Relation.class))
        .in(Corroboration.Builder::relation)
        .use(Arbitraries.of(Consent.class))
        .in(Corroboration.Builder::consent)
        .build(Corroboration.Builder::build);
  }

  @Provide
  public Arbitrary<Beneficiary> beneficiaries() {
    return Combinators.combine(
            words(),
            Arbitraries.integers().between(1, 500).optional(),
            Arbitraries.of(Reach.class).optional())
        .as(Beneficiary::new);
  }

  @Provide
  public Arbitrary<Artefact> artefacts() {
    return Combinators.combine(words(), words().optional(), Arbitraries.of(true, false))
        .as(Artefact::new);
  }

  private static Arbitrary<ImmutableList<DimensionClaim>> claims() {
    return Arbitraries.of(DIMENSIONS)
        .set()
        .ofMaxSize(3)
        .map(claimed -> claimed.stream().map(Wins::claim).collect(ImmutableList.toImmutableList()));
  }

  private static Arbitrary<Map<ShapeSignal, String>> shapes() {
    return Arbitraries.of(ShapeSignal.class)
        .set()
        .map(signals -> Maps.toMap(signals, signal -> "nobody had asked for it"));
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.integers().between(1, 999).map(number -> "win-" + number);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(-400, 600)
        .map(days -> Wins.YEAR.from().plusDays(days));
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(-1_000_000), new BigDecimal(1_000_000))
        .ofScale(3);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "Automated matching", "closes a day earlier", "ledger, signed by finance");
  }
}
