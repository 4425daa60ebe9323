package dev.promo.packet.support;

import static java.util.stream.Collectors.joining;

import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Language;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences of an update, as the note prints them. */
record UpdateText(Language language) {

  /** All that the candidate wrote for the note. */
  String of(OneOnOneUpdate update) {
    return Stream.of(
            update.headline().stream(),
            update.episodes().stream().map(this::episode),
            update.learnings().stream().map(UpdateText::learning),
            update.request().stream(),
            update.feedbackOn().stream())
        .flatMap(texts -> texts)
        .collect(joining(" "));
  }

  /** What threatened, why it mattered, what was done, what it changed, what it taught and what comes next. */
  String episode(Episode episode) {
    return sentences(Stream.of(
        episode.threat(),
        Optional.of(episode.stakes()),
        Optional.of(episode.action()),
        Optional.of(episode.result()),
        episode.lesson(),
        episode.next().map(next -> language.text("episodes.next", next))));
  }

  static String learning(Learning learning) {
    return sentences(
        Stream.of(Optional.of(learning.learned()), learning.decision(), learning.effect()));
  }

  private static String sentences(Stream<Optional<String>> parts) {
    return parts.flatMap(Optional::stream).map(Phrases::sentence).collect(joining(" "));
  }
}
