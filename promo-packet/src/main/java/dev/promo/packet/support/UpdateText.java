package dev.promo.packet.support;

import static java.util.stream.Collectors.joining;

import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.compose.Phrases;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences of an update, as the note prints them. */
final class UpdateText {
  private UpdateText() {}

  /** All that the candidate wrote for the note. */
  static String of(OneOnOneUpdate update) {
    return Stream.of(
            update.headline().stream(),
            update.episodes().stream().map(UpdateText::episode),
            update.learnings().stream().map(UpdateText::learning),
            update.request().stream(),
            update.feedbackOn().stream())
        .flatMap(texts -> texts)
        .collect(joining(" "));
  }

  /** What threatened, why it mattered, what was done, what it changed, what it taught and what comes next. */
  static String episode(Episode episode) {
    return sentences(Stream.of(
        episode.threat(),
        Optional.of(episode.stakes()),
        Optional.of(episode.action()),
        Optional.of(episode.result()),
        episode.lesson(),
        episode.next().map(next -> "Next: " + next)));
  }

  static String learning(Learning learning) {
    return sentences(
        Stream.of(Optional.of(learning.learned()), learning.decision(), learning.effect()));
  }

  private static String sentences(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).map(Phrases::sentence).collect(joining(" "));
  }
}
