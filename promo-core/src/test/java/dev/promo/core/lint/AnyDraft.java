package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any draft: labelled bullets, pieces of them in any order, and noise. */
public final class AnyDraft extends DomainContextBase {
  private static final ImmutableList<String> BULLETS = LabelledCases.rows("cases.tsv").stream()
      .map(row -> row.get(4))
      .collect(ImmutableList.toImmutableList());

  public AnyDraft() {}

  @Provide
  public Arbitrary<Draft> drafts() {
    return Builders.withBuilder(Draft::builder)
        .use(texts())
        .in(Draft.Builder::text)
        .use(
            Arbitraries.integers().between(-900, 30).map(Drafts.TODAY::plusDays).optional())
        .in((draft, date) -> draft.date(date))
        .use(some("SCOPE", "INFLUENCE", "DIRECTION", "AMBIGUITY", "BLAST_RADIUS"))
        .in(Draft.Builder::dimensions)
        .use(some("payroll clerks", "the night shift"))
        .in(Draft.Builder::beneficiaries)
        .use(some("Petra Lang", "Omar Diaz"))
        .in(Draft.Builder::collaborators)
        .use(some("Ines Prado"))
        .in(Draft.Builder::corroborations)
        .use(some("time report"))
        .in(Draft.Builder::artefacts)
        .use(Arbitraries.of("counted in the ledger").optional())
        .in((draft, basis) -> draft.basis(basis))
        .build(Draft.Builder::build);
  }

  private static Arbitrary<List<String>> some(String... texts) {
    return Arbitraries.of(texts).set().map(List::copyOf);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(BULLETS)
        .flatMap(bullet -> Arbitraries.integers()
            .between(0, bullet.length())
            .map(end -> bullet.substring(end / 2, end)));
    Arbitrary<String> noise = Arbitraries.strings()
        .withChars("aI1 .,-%$€@\"“”‘’()\n\t’\u0130\ud83d\ude00→:/#~'x")
        .ofMaxLength(30);
    return Arbitraries.oneOf(Arbitraries.of(BULLETS), pieces, noise)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> parts.stream().collect(Collectors.joining(" ")));
  }
}
