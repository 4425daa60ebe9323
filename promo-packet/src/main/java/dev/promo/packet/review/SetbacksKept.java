package dev.promo.packet.review;

import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.win.WinKind;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Item;
import java.util.stream.Stream;

/** What went wrong and what it taught, and what was owed and not delivered. */
final class SetbacksKept implements Section {
  @Override
  public void compose(Composition composition) {
    KeptWins.list(
        "brag.setbacks",
        Stream.of(
                KeptWins.ofKind(WinKind.SETBACK, composition),
                told(composition),
                composition.promotion().missedCommitments().stream()
                    .map(missed -> owed(missed, composition)))
            .flatMap(lines -> lines),
        composition);
  }

  private static Stream<Item> told(Composition composition) {
    return composition.promotion().support().updates().stream()
        .flatMap(update -> update.episodes().stream()
            .filter(episode -> episode.kind() == EpisodeKind.SETBACK)
            .map(episode ->
                KeptWins.line(update.on(), SetbackText.of(episode, composition), composition)));
  }

  private static Item owed(MissedCommitment missed, Composition composition) {
    String repair = missed.repair().orElseGet(() -> composition.say("review.repair.none"));
    return KeptWins.line(
        missed.on(), Phrases.sentence(missed.what()) + " " + Phrases.sentence(repair), composition);
  }
}
