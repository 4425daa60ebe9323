package dev.promo.packet.support;

import com.google.common.collect.ImmutableList;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.util.Optional;

/** What the candidate asks for, and on what they want to hear criticism. */
record Requests(Optional<OneOnOneUpdate> update) implements Section {
  @Override
  public void compose(Composition composition) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    update
        .flatMap(OneOnOneUpdate::request)
        .ifPresent(asked ->
            facts.add(Fact.of(composition.say("update.request"), Phrases.sentence(asked))));
    update
        .flatMap(OneOnOneUpdate::feedbackOn)
        .ifPresent(
            on -> facts.add(Fact.of(composition.say("update.feedback-on"), Phrases.sentence(on))));
    if (!facts.build().isEmpty()) {
      composition.add(new Facts(facts.build()));
    }
  }
}
