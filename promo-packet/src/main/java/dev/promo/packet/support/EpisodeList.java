package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;
import java.util.function.Predicate;

/** What happened and why it mattered; setbacks apart, and bare tasks left out. */
record EpisodeList(Optional<OneOnOneUpdate> update) implements Section {
  private static final int SETBACKS = 1;

  @Override
  public void compose(Composition composition) {
    update.ifPresent(held -> {
      told(held, composition);
      setbacks(held, composition);
      if (held.isStatusOnly()) {
        composition.note(
            "STATUS_ONLY_UPDATE",
            "episodes",
            "The update lists what was done and never says why it mattered; the list is left out.",
            "Tell at least one of it as an episode.");
      }
    });
  }

  private static void told(OneOnOneUpdate update, Composition composition) {
    ImmutableList<Episode> told =
        episodes(update, episode -> episode.kind() != EpisodeKind.SETBACK);
    print("episodes.heading", told, composition);
    composition.limitCount(
        told.size(),
        composition.defaults().episodesPerUpdate(),
        "episodes",
        "Keep those that mattered most to the organisation.");
  }

  private static void setbacks(OneOnOneUpdate update, Composition composition) {
    ImmutableList<Episode> setbacks =
        episodes(update, episode -> episode.kind() == EpisodeKind.SETBACK);
    print("episodes.setback", setbacks, composition);
    composition.limitCount(setbacks.size(), SETBACKS, "setbacks", "Keep the one that taught most.");
  }

  private static ImmutableList<Episode> episodes(OneOnOneUpdate update, Predicate<Episode> kind) {
    return update.episodes().stream().filter(kind).collect(toImmutableList());
  }

  private static void print(
      String heading, ImmutableList<Episode> episodes, Composition composition) {
    if (!episodes.isEmpty()) {
      composition.section(composition.say(heading));
      episodes.forEach(episode -> composition.add(paragraph(episode, composition)));
    }
  }

  private static Paragraph paragraph(Episode episode, Composition composition) {
    ImmutableList.Builder<Inline> text = ImmutableList.builder();
    text.add(Inline.text(new UpdateText(composition.wording().language()).episode(episode)));
    episode
        .seenBy()
        .map(composition.redaction()::participant)
        .map(Inline::text)
        .ifPresent(person -> text.add(Inline.text(" "))
            .addAll(composition.wording().line("episodes.seen-by", person)));
    return new Paragraph(text.build());
  }
}
