package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.promo.core.person.Attribution;
import dev.promo.core.person.Consent;
import dev.promo.core.person.ConsentTerms;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.ImpactChain;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Wins of every field a win has, as files can hold them: texts have no blanks around them and are not empty. */
final class WinArbitraries {
  private WinArbitraries() {}

  static Arbitrary<WinLog> logs() {
    return wins().list().ofMaxSize(4).uniqueElements(Win::id).map(WinLog::of);
  }

  static Arbitrary<Win> wins() {
    return Combinators.combine(bareWins(), people(), outsides(), proofs(), kinds(), chains())
        .as((win, contribution, outside, proof, kind, chain) -> win.contribution(contribution)
            .kind(kind)
            .chain(chain)
            .result(outside.get(0))
            .project(outside.get(1))
            .goal(outside.get(2))
            .story(outside.get(3).map(Prose::normal))
            .addAllCorroborations(proof.seen())
            .addAllArtefacts(proof.artefacts())
            .addAllSharedWhere(proof.shared())
            .addAllKnownTo(proof.known())
            .build());
  }

  private static Arbitrary<Optional<WinKind>> kinds() {
    return Arbitraries.of(WinKind.class).optional();
  }

  private static Arbitrary<Optional<ImpactChain>> chains() {
    return lines()
        .filter(link -> !link.contains("->"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(ImpactChain.MOST_LINKS)
        .map(links -> new ImpactChain(ImmutableList.copyOf(links)))
        .optional();
  }

  private record Proof(
      List<Corroboration> seen,
      List<Artefact> artefacts,
      List<String> shared,
      Set<Audience> known) {}

  private static Arbitrary<Proof> proofs() {
    return Combinators.combine(
            corroborations().list().ofMaxSize(2),
            artefacts().list().ofMaxSize(2),
            lines().list().ofMaxSize(2),
            Arbitraries.of(Audience.class).set())
        .as(Proof::new);
  }

  private static Arbitrary<Win.Builder> bareWins() {
    return Combinators.combine(
            dates(),
            lines(),
            lines().optional(0.3),
            metrics().list().ofMaxSize(2),
            beneficiaries().list().ofMaxSize(2),
            claims(),
            shapes())
        .as((date, title, id, metrics, beneficiaries, claims, shape) -> Win.builder()
            .date(date)
            .title(title)
            .id(id.orElseGet(() -> Entries.derivedId(date, title)))
            .addAllMetrics(metrics)
            .addAllBeneficiaries(beneficiaries)
            .addAllDimensions(claims)
            .shape(shape));
  }

  /** Result, project, goal and story; the story has many lines. */
  private static Arbitrary<List<Optional<String>>> outsides() {
    return Combinators.combine(
            lines().optional(),
            lines().optional(),
            lines().optional(),
            BragTexts.texts().filter(text -> !text.isBlank()).optional())
        .as(ImmutableList::of);
  }

  private static Arbitrary<Contribution> people() {
    return Combinators.combine(lines().optional(), persons().list().ofMaxSize(3))
        .as((part, with) -> new Contribution(part, ImmutableList.copyOf(with)));
  }

  static Arbitrary<Person> persons() {
    return Combinators.combine(without(",;()"), without(";()").optional()).as(Person::new);
  }

  static Arbitrary<Metric> metrics() {
    return Combinators.combine(
            without(";").filter(name -> !name.contains(": ")),
            numbers().optional(),
            numbers(),
            without(";"),
            without(";").optional(),
            Arbitraries.of(MetricClass.class).optional(),
            Arbitraries.of(Provenance.class),
            lines().optional())
        .as((name, before, after, unit, period, kind, provenance, basis) -> Metric.builder()
            .name(name)
            .before(before)
            .after(after)
            .unit(unit)
            .period(period)
            .kind(kind)
            .provenance(provenance)
            .basis(basis)
            .build());
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999_999_999L, 999_999_999_999_999_999L),
            Arbitraries.integers().between(0, 18))
        .as(BigDecimal::valueOf);
  }

  private static Arbitrary<Beneficiary> beneficiaries() {
    return Combinators.combine(
            without(";"),
            Arbitraries.integers().greaterOrEqual(1).optional(),
            Arbitraries.of(Reach.class).optional())
        .as(Beneficiary::new);
  }

  private static Arbitrary<List<DimensionClaim>> claims() {
    return Combinators.combine(lines().filter(id -> !id.contains(": ")), lines().optional())
        .as(DimensionClaim::new)
        .list()
        .ofMaxSize(3)
        .uniqueElements(DimensionClaim::dimension);
  }

  private static Arbitrary<Map<ShapeSignal, String>> shapes() {
    return Arbitraries.maps(Arbitraries.of(ShapeSignal.class), lines())
        .ofMaxSize(3)
        .map(Maps::immutableEnumMap);
  }

  static Arbitrary<Corroboration> corroborations() {
    return Combinators.combine(
            persons(),
            Arbitraries.of(Relation.class),
            lines().optional(),
            dates().optional(),
            Arbitraries.of(Consent.class),
            terms())
        .as((speaker, relation, words, date, consent, terms) -> Corroboration.builder()
            .speaker(speaker)
            .relation(relation)
            .words(words)
            .date(date)
            .consent(consent)
            .terms(terms)
            .build());
  }

  private static Arbitrary<ConsentTerms> terms() {
    return Combinators.combine(
            Arbitraries.of(Attribution.class), dates().optional(), dates().optional())
        .filter((attribution, one, other) ->
            one.isEmpty() || other.isEmpty() || !other.get().isBefore(one.get()))
        .as(ConsentTerms::new);
  }

  private static Arbitrary<Artefact> artefacts() {
    return Combinators.combine(without(";"), without(";").optional(), Arbitraries.of(true, false))
        .as(Artefact::new);
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** One line in which some characters cannot stand. */
  private static Arbitrary<String> without(String characters) {
    Function<String, String> cleaned = text -> text.chars()
        .filter(each -> characters.indexOf(each) < 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
    return lines().map(cleaned).filter(text -> !text.isEmpty());
  }

  private static Arbitrary<String> lines() {
    return BragTexts.lines()
        .map(line -> line.replaceAll("[\\n\\r]", "").strip())
        .filter(line -> !line.isEmpty());
  }
}
