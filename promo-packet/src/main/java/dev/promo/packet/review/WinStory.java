package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Win;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Headline;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** A win as situation, action and result: from the episode that tells of it, or else from what was logged. */
record WinStory(Win win, Composition composition) {
  private static final int WORDS_OF_A_STORY = 30;

  /** A missing situation or result is said in its place; what was done is the title at least. */
  ImmutableList<String> lines() {
    return Stream.of(
            Optional.of(said("situation", situation())),
            action().map(text -> composition.say("review.story.action", text)),
            Optional.of(said("result", result())))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private String said(String part, Optional<String> text) {
    if (text.isEmpty()) {
      composition.notWritten(
          part + " of win " + win.id(),
          "Write it in the log, or tell of the win in an update with what threatened and why.");
    }
    return composition.say(
        "review.story." + part, text.orElseGet(() -> composition.say("review.not-written")));
  }

  private Optional<Episode> episode() {
    return composition.promotion().support().updates().stream()
        .flatMap(update -> update.episodes().stream())
        .filter(episode -> episode.win().filter(win.id()::equals).isPresent())
        .findFirst();
  }

  /** What threatened and why it mattered; or the numbers before; or the story that was logged. */
  private Optional<String> situation() {
    return episode()
        .map(told -> sentences(Stream.concat(told.threat().stream(), Stream.of(told.stakes()))))
        .or(this::before)
        .or(() -> win.story().map(story -> Words.first(WORDS_OF_A_STORY, story)));
  }

  private Optional<String> before() {
    String before =
        win.metrics().stream().flatMap(metric -> before(metric).stream()).collect(joining("; "));
    return Optional.of(before).filter(text -> !text.isEmpty()).map(Phrases::clause);
  }

  private Optional<String> before(Metric metric) {
    return composition.wording().valueBefore(metric).map(value -> metric.name() + ": " + value);
  }

  /** The own part, and who shared the work. */
  private Optional<String> action() {
    Optional<String> own =
        episode().map(Episode::action).or(() -> win.contribution().ownPart()).map(Phrases::clause);
    ImmutableList<Person> others = win.contribution().collaborators();
    return others.isEmpty() ? own : own.map(part -> part + " " + with(others));
  }

  private String with(ImmutableList<Person> others) {
    return composition.say(
        "review.with",
        others.stream().map(composition.redaction()::participant).collect(joining(", ")));
  }

  private Optional<String> result() {
    Stream<String> result = win.result().isPresent()
        ? Stream.of(Headline.of(win, composition.wording().language()))
        : Stream.empty();
    Stream<String> values = win.metrics().stream().map(this::value);
    return Optional.of(sentences(Stream.concat(result, values))).filter(text -> !text.isEmpty());
  }

  /** A value of several is named; one alone belongs to the result before it. */
  private String value(Metric metric) {
    boolean isNamed = win.result().isEmpty() || win.metrics().size() > 1;
    String value = composition.wording().values(metric);
    return isNamed ? Phrases.clause(metric.name() + " " + value) : value;
  }

  private static String sentences(Stream<String> texts) {
    return texts.map(Phrases::sentence).collect(joining(" "));
  }
}
