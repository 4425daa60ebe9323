package dev.promo.packet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Any win that a case of {@link AnyCase} may hold, and its parts. */
public final class AnyWin {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private AnyWin() {}

  public static Arbitrary<Win> wins() {
    return Builders.withBuilder(Win::builder)
        .use(letters(6))
        .in((win, id) -> win.id(id).title("Rebuilt " + id))
        .use(days())
        .in(Win.Builder::date)
        .use(sentences().optional())
        .in((win, result) -> win.result(result))
        .use(sentences().optional())
        .in((win, part) -> win.contribution(new Contribution(part, ImmutableList.of())))
        .use(metrics().list().ofMaxSize(2))
        .in(Win.Builder::metrics)
        .use(beneficiaries().list().ofMaxSize(2))
        .in(Win.Builder::beneficiaries)
        .use(claims())
        .in(Win.Builder::dimensions)
        .use(Arbitraries.of(ShapeSignal.class)
            .set()
            .withSizeDistribution(RandomDistribution.uniform()))
        .in((win, shape) -> win.shape(Maps.toMap(shape, signal -> "nobody had asked for it")))
        .use(corroborations().list().ofMaxSize(3))
        .in(Win.Builder::corroborations)
        .use(artefacts().list().ofMaxSize(2))
        .in(Win.Builder::artefacts)
        .build(Win.Builder::build);
  }

  private static Arbitrary<ImmutableList<DimensionClaim>> claims() {
    return Arbitraries.integers()
        .between(1, AnyCase.MOST_DIMENSIONS + 1)
        .set()
        .ofMaxSize(Defaults.DIMENSIONS_PER_WIN)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(claimed -> claimed.stream()
            .map(number ->
                new DimensionClaim("d" + number, Optional.of("shown " + number + " times")))
            .collect(toImmutableList()));
  }

  private static Arbitrary<Metric> metrics() {
    return Builders.withBuilder(Metric::builder)
        .use(sentences())
        .in(Metric.Builder::name)
        .use(amounts().optional())
        .in((metric, before) -> metric.before(before))
        .use(amounts())
        .in(Metric.Builder::after)
        .use(Arbitraries.of("hours", "EUR", "%", "people of 31"))
        .in(Metric.Builder::unit)
        .use(sentences().optional())
        .in((metric, period) -> metric.period(period))
        .use(Arbitraries.of(Provenance.class))
        .in(Metric.Builder::provenance)
        .build(Metric.Builder::build);
  }

  private static Arbitrary<Corroboration> corroborations() {
    Arbitrary<Person> speakers = Combinators.combine(
            Arbitraries.oneOf(letters(8), Arbitraries.of("abcdefgh", "ijklmnop")),
            sentences().optional())
        .as((letters, role) -> new Person(AnyCase.NAME + letters, role));
    Arbitrary<Optional<String>> words = Combinators.combine(
            letters(8), Arbitraries.integers().between(0, 20))
        .as((letters, more) -> AnyCase.WORDS + letters + " and" + " so on".repeat(more / 2))
        .optional();
    return Combinators.combine(
            speakers,
            Arbitraries.of(Relation.class),
            words,
            Arbitraries.of(Consent.class),
            days().optional())
        .as((speaker, relation, said, consent, date) -> Corroboration.builder()
            .speaker(speaker)
            .relation(relation)
            .words(said)
            .consent(consent)
            .date(date)
            .build());
  }

  private static Arbitrary<Beneficiary> beneficiaries() {
    return Combinators.combine(
            sentences(), Arbitraries.integers().between(1, 9999).optional())
        .as((who, count) -> new Beneficiary(who, count, Optional.empty()));
  }

  private static Arbitrary<Artefact> artefacts() {
    return Combinators.combine(
            sentences(), sentences().map(page -> "https://a.example/" + page).optional())
        .as((label, address) -> new Artefact(label, address, true));
  }

  private static Arbitrary<String> letters(int count) {
    return Arbitraries.strings().withCharRange('a', 'z').ofLength(count);
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999, 999_999),
            Arbitraries.integers().between(0, 3))
        .as(BigDecimal::valueOf);
  }

  public static Arbitrary<String> sentences() {
    return Arbitraries.integers().between(1, 99_999).map(number -> "moved " + number + " things");
  }

  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(-500, 0)
        .withDistribution(RandomDistribution.uniform())
        .map(NEW_YEAR::plusDays);
  }
}
