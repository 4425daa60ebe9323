package dev.promo.packet.support;

import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Opening;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import java.time.LocalDate;
import java.util.Optional;

/** Whose update of which day, and the whole of it in a sentence. */
record UpdateHeader(Optional<OneOnOneUpdate> update) implements Section {
  @Override
  public void compose(Composition composition) {
    Opening.of(composition)
        .fact(
            "update.day",
            update
                .map(OneOnOneUpdate::on)
                .map(LocalDate::toString)
                .orElseGet(() -> composition.say("update.open")))
        .write();
    if (update.isEmpty()) {
      composition.notWritten("update", "Write 'updates:' with a 'date' and 'episodes'.");
      composition.paragraph("update.none");
    }
    update
        .flatMap(OneOnOneUpdate::headline)
        .ifPresent(line -> composition.add(Paragraph.of(Inline.strong(Phrases.sentence(line)))));
    update.ifPresent(held -> composition.limitWords(
        new UpdateText(composition.wording().language()).of(held),
        composition.defaults().wordsPerUpdate(),
        "update",
        "Tell fewer episodes, or each in fewer words."));
  }
}
