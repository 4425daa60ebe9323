package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say in a minute: the claim, the doubt before others name it, what comes of it, and the ask at the end. */
final class SpokenSummary implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList<String> spoken = spoken(composition.promotion(), composition);
    composition.section(composition.say("spoken.heading"));
    if (spoken.isEmpty()) {
      composition.notWritten(
          "spoken summary", "Write 'thesis:' and 'ask:' into the case file; it is made of them.");
      composition.paragraph("spoken.none");
      return;
    }
    spoken.forEach(text -> composition.add(Paragraph.of(text)));
    composition.limitWords(
        String.join(" ", spoken),
        composition.defaults().wordsOfSpokenBrief(),
        "spoken summary",
        "Shorten the thesis, the first concern or what the promotion makes possible.");
  }

  private static ImmutableList<String> spoken(PromotionCase promotion, Composition composition) {
    Optional<String> claim = promotion
        .thesis()
        .map(thesis -> thesis.sentences().stream().map(Phrases::sentence).collect(joining(" ")));
    Optional<String> ask = promotion
        .ask()
        .map(held -> composition.say(
            "spoken.ask", Phrases.withoutFullStop(held.decision()), held.effective()));
    if (claim.isEmpty() && ask.isEmpty()) {
      return ImmutableList.of();
    }
    Optional<String> doubt =
        promotion.openConcerns().stream().findFirst().map(concern -> doubt(concern, composition));
    Optional<String> future = promotion
        .future()
        .map(held -> Phrases.sentence(held.responsibility()) + " " + Phrases.sentence(held.need()));
    return Stream.of(claim, doubt, future, ask)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static String doubt(OpenConcern concern, Composition composition) {
    return composition.say("spoken.doubt", Phrases.sentence(concern.concern()))
        + concern.mitigation().map(done -> " " + Phrases.sentence(done)).orElse("");
  }
}
