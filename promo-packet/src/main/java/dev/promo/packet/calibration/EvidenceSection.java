package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.Win;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Headline;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import java.util.ArrayList;
import java.util.List;

/** The proof: the chosen wins by dimension, the result first. */
final class EvidenceSection implements Section {
  private static final int DIMENSION_LEVEL = 3;

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("evidence.heading"));
    if (composition.selection().byDimension().isEmpty()) {
      composition.paragraph("evidence.none");
    }
    composition.selection().byDimension().asMap().forEach((dimension, wins) -> {
      composition.add(new Heading(DIMENSION_LEVEL, dimension.name()));
      composition.add(new Numbered(
          composition.number(wins.iterator().next()).orElseThrow(),
          wins.stream()
              .map(scored -> item(scored, dimension, composition))
              .collect(toImmutableList())));
    });
  }

  private static Item item(ScoredWin scored, RubricDimension dimension, Composition composition) {
    Win win = scored.win();
    win.metrics().forEach(metric -> doubt(metric, win, composition));
    String headline = Headline.of(win, composition.wording().language());
    String rest = rest(win, composition);
    composition.limitWords(
        headline + " " + rest,
        composition.defaults().wordsPerWin(),
        "evidence, win " + win.id(),
        "Keep the result, your part and who was better off; the story stays in the log.");
    ImmutableList.Builder<Inline> text = ImmutableList.builder();
    text.add(Inline.strong(headline));
    if (!rest.isEmpty()) {
      text.add(Inline.text(" " + rest));
    }
    return new Item(text.build(), notes(win, dimension, composition));
  }

  /** An estimate is as good as any number once it says what it rests on. */
  private static void doubt(Metric metric, Win win, Composition composition) {
    if (metric.isEstimate() && metric.basis().isEmpty()) {
      composition.doubt(
          "ESTIMATE_WITHOUT_BASIS",
          "evidence, win " + win.id(),
          "'" + metric.name() + "' is estimated and does not say what the estimate rests on.",
          "Write behind 'estimated:' how it was found, such as a count of two weeks.");
    }
  }

  /** What was done, if the headline does not say it, the own part, and who was better off. */
  private static String rest(Win win, Composition composition) {
    List<String> sentences = new ArrayList<>();
    if (win.result().isPresent()) {
      sentences.add(Phrases.sentence(win.title()));
    }
    win.contribution().ownPart().map(Phrases::sentence).ifPresent(sentences::add);
    if (!win.beneficiaries().isEmpty()) {
      sentences.add(Phrases.sentence(composition.say(
          "evidence.for",
          win.beneficiaries().stream().map(EvidenceSection::counted).collect(joining(", ")))));
    }
    return String.join(" ", sentences);
  }

  private static String counted(Beneficiary held) {
    return held.who() + held.count().map(count -> " (" + count + ")").orElse("");
  }

  private static ImmutableList<ImmutableList<Inline>> notes(
      Win win, RubricDimension dimension, Composition composition) {
    ImmutableList.Builder<ImmutableList<Inline>> notes = ImmutableList.builder();
    notes.add(proof(win, composition));
    win.dimensions().stream()
        .filter(claim -> claim.dimension().equals(dimension.id()))
        .flatMap(claim -> claim.reason().stream())
        .map(Phrases::clause)
        .forEach(reason -> notes.add(ImmutableList.of(Inline.text(reason))));
    return notes.build();
  }

  /** When, who saw it, what shows it, and the numbers. */
  private static ImmutableList<Inline> proof(Win win, Composition composition) {
    ImmutableList.Builder<Inline> proof = ImmutableList.builder();
    proof.add(Inline.text(composition.wording().quarter(Quarter.of(win.date()))));
    boolean isNamed = win.result().isEmpty() || win.metrics().size() > 1;
    win.metrics()
        .forEach(metric -> proof.add(Inline.text(
            " · " + (isNamed ? metric.name() + " " : "") + composition.wording().values(metric))));
    if (!win.corroborations().isEmpty()) {
      proof.add(Inline.text(" · "));
      proof.addAll(composition
          .wording()
          .line("seen-by", Naming.witnesses(win.corroborations(), composition.wording())));
    }
    for (Artefact artefact : win.artefacts()) {
      proof.add(Inline.text(" · "));
      proof.add(artefact
          .address()
          .map(address -> Inline.link(artefact.label(), address))
          .orElseGet(() -> Inline.text(artefact.label())));
    }
    if (win.sharedWhere().isEmpty() && win.knownTo().isEmpty()) {
      proof.add(Inline.text(" · " + composition.say("evidence.unseen")));
    }
    return proof.build();
  }
}
