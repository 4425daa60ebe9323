package dev.promo.packet.review;

import dev.promo.core.sponsor.talk.Episode;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;

/** A setback in one go: what was done, what came of it, what it taught. */
final class SetbackText {
  private SetbackText() {}

  static String of(Episode episode, Composition composition) {
    return composition.say(
        "review.setback",
        Phrases.sentence(episode.action()),
        Phrases.sentence(episode.result()),
        Phrases.sentence(episode.lesson().orElseThrow()));
  }
}
