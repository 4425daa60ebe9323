package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any case whose texts are full of the names of its people, in all the ways in which people write them. */
final class AnyNamedCase extends DomainContextBase {
  static final ImmutableList<String> FIRST_NAMES =
      ImmutableList.of("Zoë", "Jörg", "Bogdana", "Łukasz", "İpek", "Anne-Marie", "Xu");
  static final ImmutableList<String> SURNAMES =
      ImmutableList.of("Novák", "Weißmann", "van der Brugge", "O'Brannagh", "Ødegård", "Qin");

  @Provide
  Arbitrary<PromotionCase> cases() {
    return people().set().ofMinSize(2).ofMaxSize(8).flatMap(AnyNamedCase::among);
  }

  /** Any text about some of these people. */
  @Provide
  Arbitrary<String> texts() {
    return people().set().ofMinSize(1).ofMaxSize(4).flatMap(AnyNamedCase::texts);
  }

  private static Arbitrary<Person> people() {
    return Combinators.combine(Arbitraries.of(FIRST_NAMES), Arbitraries.of(SURNAMES))
        .as((first, last) -> Person.of(first + " " + last));
  }

  private static Arbitrary<PromotionCase> among(Set<Person> people) {
    Arbitrary<Person> somebody = Arbitraries.of(people);
    Arbitrary<String> texts = texts(people);
    return Combinators.combine(
            wins(somebody, texts).list().ofMaxSize(6).uniqueElements(Win::id).map(WinLog::of),
            somebody,
            somebody.map(Sponsor::new).optional(),
            concerns(somebody, texts).list().ofMaxSize(2))
        .as((log, candidate, sponsor, concerns) -> PromotionCase.builder()
            .rubric(Ladders.analysts())
            .log(log)
            .candidate(candidate)
            .currentLevel(Ladders.ANALYST)
            .targetLevel(Ladders.SENIOR)
            .sponsor(sponsor)
            .concerns(concerns)
            .build());
  }

  private static Arbitrary<Win> wins(Arbitrary<Person> somebody, Arbitrary<String> texts) {
    return Combinators.combine(
            new AnyWin().wins(),
            texts,
            texts.optional(),
            seen(somebody, texts).list().ofMaxSize(3),
            somebody.list().ofMaxSize(2),
            texts
                .map(text -> new Artefact(text, Optional.of(text), true))
                .list()
                .ofMaxSize(1))
        .as((win, title, story, seen, with, artefacts) -> win.withId(win.id() + " " + title)
            .withTitle(title)
            .withStory(story)
            .withCorroborations(seen)
            .withContribution(new Contribution(story, ImmutableList.copyOf(with)))
            .withArtefacts(artefacts));
  }

  private static Arbitrary<Corroboration> seen(
      Arbitrary<Person> somebody, Arbitrary<String> texts) {
    return Combinators.combine(
            somebody, Arbitraries.of(Relation.class), texts, Arbitraries.of(Consent.class))
        .as((speaker, relation, words, consent) -> Corroboration.builder()
            .speaker(speaker)
            .relation(relation)
            .words(words)
            .consent(consent)
            .build());
  }

  private static Arbitrary<OpenConcern> concerns(
      Arbitrary<Person> somebody, Arbitrary<String> texts) {
    return Combinators.combine(texts, somebody.optional())
        .as((concern, owner) ->
            OpenConcern.builder().concern(concern).owner(owner).build());
  }

  private static Arbitrary<String> texts(Set<Person> people) {
    Arbitrary<String> names =
        Arbitraries.of(people).flatMap(person -> Arbitraries.of(written(person.name())));
    Arbitrary<String> others = Arbitraries.of(
        "the ledger",
        "closed",
        "and",
        "on 2026-03-14",
        "48,000 EUR",
        "x.y@harbour.example",
        "–",
        "(");
    return Arbitraries.oneOf(names, others)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> String.join(" ", pieces));
  }

  /** Ways of writing a name. */
  private static List<String> written(String name) {
    String first = name.substring(0, name.indexOf(' '));
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return List.of(
        name,
        first,
        last + "'s",
        name.toUpperCase(Locale.ROOT),
        name.toLowerCase(Locale.ROOT),
        Accents.without(name),
        last + ", " + first,
        first + "." + last + "@harbour.example",
        first + "_" + last);
  }

  /** First names and surnames of the people of a case, as they are compared. */
  static ImmutableSet<String> tokens(PromotionCase promotion) {
    return Identities.of(promotion).stream()
        .flatMap(each -> tokens(each.name()))
        .collect(toImmutableSet());
  }

  /** Those of the candidate that nobody else of the case bears. */
  static ImmutableSet<String> tokensOfNobodyElse(PromotionCase promotion) {
    String candidate = promotion.candidate().name();
    return Sets.difference(
            tokens(candidate).collect(toImmutableSet()),
            Identities.of(promotion).stream()
                .filter(each -> !each.name().equals(candidate))
                .flatMap(each -> tokens(each.name()))
                .collect(toImmutableSet()))
        .immutableCopy();
  }

  private static Stream<String> tokens(String name) {
    return Stream.of(
            name.substring(0, name.indexOf(' ')), name.substring(name.lastIndexOf(' ') + 1))
        .map(Accents::without);
  }
}
