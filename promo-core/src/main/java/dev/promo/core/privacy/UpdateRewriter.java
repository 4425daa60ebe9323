package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import java.util.function.UnaryOperator;

/** Goes through all that an update says. */
final class UpdateRewriter {
  private final Rewriting rewriting;
  private final UnaryOperator<String> win;

  /** With what becomes of the id of a win. */
  UpdateRewriter(Rewriting rewriting, UnaryOperator<String> win) {
    this.rewriting = rewriting;
    this.win = win;
  }

  OneOnOneUpdate update(OneOnOneUpdate update) {
    return OneOnOneUpdate.builder()
        .from(update)
        .headline(update.headline().map(rewriting::text))
        .episodes(update.episodes().stream().map(this::episode).collect(toImmutableList()))
        .learnings(update.learnings().stream().map(this::learning).collect(toImmutableList()))
        .status(update.status().stream().map(rewriting::text).collect(toImmutableList()))
        .request(update.request().map(rewriting::text))
        .feedbackOn(update.feedbackOn().map(rewriting::text))
        .build();
  }

  private Episode episode(Episode episode) {
    return Episode.builder()
        .from(episode)
        .threat(episode.threat().map(rewriting::text))
        .stakes(rewriting.text(episode.stakes()))
        .action(rewriting.text(episode.action()))
        .result(rewriting.text(episode.result()))
        .lesson(episode.lesson().map(rewriting::text))
        .next(episode.next().map(rewriting::text))
        .seenBy(episode.seenBy().map(held -> rewriting.person(held, Part.COLLEAGUE)))
        .win(episode.win().map(win))
        .build();
  }

  private Learning learning(Learning learning) {
    return new Learning(
        rewriting.text(learning.learned()),
        learning.decision().map(rewriting::text),
        learning.effect().map(rewriting::text));
  }
}
