package dev.promo.packet.calibration;

import dev.promo.core.decision.FutureValue;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;

/** What the promotion makes possible: the one place that speaks of the future. */
final class FutureSection implements Section {
  @Override
  public void compose(Composition composition) {
    Optional<FutureValue> future = composition.promotion().future();
    composition.section(composition.say("future.heading"));
    if (future.isEmpty()) {
      composition.notWritten(
          "future", "Write 'future:' with a responsibility and the need it meets.");
      composition.paragraph("future.none");
      return;
    }
    String text = Phrases.sentence(future.get().responsibility()) + " "
        + Phrases.sentence(future.get().need());
    composition.limitWords(
        text,
        composition.defaults().wordsOfFuture(),
        "future",
        "Name one responsibility and one need.");
    composition.add(Paragraph.of(text));
  }
}
