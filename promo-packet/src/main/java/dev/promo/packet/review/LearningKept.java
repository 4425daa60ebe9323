package dev.promo.packet.review;

import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.win.WinKind;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Item;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was learned, and what came of it. */
final class LearningKept implements Section {
  @Override
  public void compose(Composition composition) {
    Stream<Item> told = composition.promotion().support().updates().stream()
        .flatMap(update -> update.learnings().stream()
            .map(learning -> KeptWins.line(update.on(), text(learning), composition)));
    KeptWins.list(
        "brag.learning",
        Stream.concat(KeptWins.ofKind(WinKind.LEARNING, composition), told),
        composition);
  }

  private static String text(Learning learning) {
    return Stream.of(Optional.of(learning.learned()), learning.decision(), learning.effect())
        .flatMap(Optional::stream)
        .map(Phrases::sentence)
        .collect(Collectors.joining(" "));
  }
}
