package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.Win;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Headline;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import java.util.stream.Stream;

/** One win as it was logged; what was not logged is not mentioned. */
record LogEntry(Win win, Composition composition) {

  Item item() {
    return new Item(
        head(),
        Stream.of(
                Stream.of(values(), part(), claims(), win.story().orElse(""))
                    .filter(text -> !text.isEmpty())
                    .map(text -> ImmutableList.<Inline>of(Inline.text(text))),
                seen(),
                quotations(),
                shown())
            .flatMap(lines -> lines)
            .collect(toImmutableList()));
  }

  /** The day, what was done, and what it changed. */
  private ImmutableList<Inline> head() {
    ImmutableList.Builder<Inline> head = ImmutableList.builder();
    head.add(Inline.text(composition.wording().day(win.date()) + " · "));
    head.add(Inline.strong(Phrases.sentence(win.title())));
    if (win.result().isPresent()) {
      head.add(Inline.text(" " + Headline.of(win, composition.wording().language())));
    }
    return head.build();
  }

  private String values() {
    return win.metrics().stream()
        .map(metric -> metric.name() + ": " + composition.wording().values(metric))
        .map(Phrases::clause)
        .collect(joining(" "));
  }

  private String part() {
    Stream<String> own = win.contribution().ownPart().map(Phrases::clause).stream();
    return Stream.concat(own, with()).collect(joining(" "));
  }

  private Stream<String> with() {
    String others = win.contribution().collaborators().stream()
        .map(composition.redaction()::participant)
        .collect(joining(", "));
    return others.isEmpty() ? Stream.empty() : Stream.of(composition.say("review.with", others));
  }

  private String claims() {
    return win.dimensions().stream().map(this::claim).collect(joining(" "));
  }

  private String claim(DimensionClaim claim) {
    String dimension = composition
        .promotion()
        .rubric()
        .dimension(claim.dimension())
        .map(RubricDimension::name)
        .orElse(claim.dimension());
    return claim
        .reason()
        .map(reason -> composition.say("brag.claim", dimension, Phrases.sentence(reason)))
        .orElseGet(() -> Phrases.sentence(dimension));
  }

  private Stream<ImmutableList<Inline>> seen() {
    return win.corroborations().isEmpty()
        ? Stream.empty()
        : Stream.of(ImmutableList.<Inline>builder()
            .add(Inline.text(composition.say("brag.seen") + " "))
            .addAll(Naming.witnesses(win.corroborations(), composition.wording()))
            .build());
  }

  /** What was said, as far as those who said it agreed to these readers. */
  private Stream<ImmutableList<Inline>> quotations() {
    return win.corroborations().stream()
        .filter(said -> composition.redaction().allows(said.consent()))
        .flatMap(said -> said.words().stream().map(words -> quotation(words, said)));
  }

  private ImmutableList<Inline> quotation(String words, Corroboration said) {
    return ImmutableList.of(Inline.text(
        composition.say("brag.quotation", words, Naming.attribution(said, composition.wording()))));
  }

  /** What shows it, and where those who decide could have met it. */
  private Stream<ImmutableList<Inline>> shown() {
    ImmutableList.Builder<Inline> shown = ImmutableList.builder();
    String separator = "";
    for (Artefact artefact : win.artefacts()) {
      shown.add(Inline.text(separator), shown(artefact));
      separator = " · ";
    }
    if (!win.sharedWhere().isEmpty()) {
      shown.add(Inline.text(
          separator + composition.say("brag.shared", String.join("; ", win.sharedWhere()))));
    }
    return Stream.of(shown.build()).filter(line -> !line.isEmpty());
  }

  private static Inline shown(Artefact artefact) {
    return artefact
        .address()
        .map(address -> Inline.link(artefact.label(), address))
        .orElseGet(() -> Inline.text(artefact.label()));
  }
}
