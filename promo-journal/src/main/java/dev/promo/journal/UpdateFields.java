package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads what the candidate told their manager from one-to-one to one-to-one. */
final class UpdateFields {
  private final WinNames wins;

  UpdateFields(WinNames wins) {
    this.wins = wins;
  }

  ImmutableList<OneOnOneUpdate> read(Fields fields) {
    return fields.list("updates").stream()
        .flatMap(update -> update(update).stream())
        .collect(toImmutableList());
  }

  private Optional<OneOnOneUpdate> update(Fields fields) {
    OneOnOneUpdate.Builder update = OneOnOneUpdate.builder()
        .headline(fields.text("headline"))
        .addAllEpisodes(fields.list("episodes").stream()
            .flatMap(episode -> episode(episode).stream())
            .collect(toImmutableList()))
        .addAllLearnings(fields.list("learned", "what").stream()
            .flatMap(learning -> learning(learning).stream())
            .collect(toImmutableList()))
        .addAllStatus(fields.texts("status"))
        .request(fields.text("request"))
        .feedbackOn(fields.text("feedback-on"));
    fields.requiredDate("date").ifPresent(update::on);
    Optional<OneOnOneUpdate> read = fields.build(update::build);
    read.filter(OneOnOneUpdate::isStatusOnly).ifPresent(bare -> statusOnly(bare, fields));
    return read;
  }

  private static void statusOnly(OneOnOneUpdate update, Fields fields) {
    fields.problem(Problem.warning(
        "STATUS_ONLY_UPDATE",
        fields.location("status"),
        "The update of " + update.on() + " lists what was done and never says why it mattered.",
        "Tell at least one of it as an episode, with 'stakes', 'action' and 'result'."));
  }

  private Optional<Episode> episode(Fields fields) {
    Episode.Builder episode = Episode.builder()
        .threat(fields.text("threat"))
        .lesson(fields.text("lesson"))
        .next(fields.text("next"))
        .seenBy(People.one(fields, "seen-by"))
        .win(wins.one(fields, "win"));
    fields.choice("kind", EpisodeKind.class).ifPresent(episode::kind);
    fields.requiredText("stakes").ifPresent(episode::stakes);
    fields.requiredText("action").ifPresent(episode::action);
    fields.requiredText("result").ifPresent(episode::result);
    return fields.build(episode::build);
  }

  private static Optional<Learning> learning(Fields fields) {
    Optional<String> learned = fields.requiredText("what");
    Optional<String> decision = fields.text("decision");
    Optional<String> effect = fields.text("effect");
    Optional<Learning> read =
        fields.build(() -> new Learning(learned.orElseThrow(), decision, effect));
    read.filter(held -> !held.isApplied())
        .ifPresent(held -> fields.problem(Problem.warning(
            "LEARNING_WITHOUT_EFFECT",
            fields.location("what"),
            "'" + Words.shown(held.learned()) + "' was learned, and nothing came of it yet.",
            "Add the 'decision' it led to and its 'effect'; to rule something out is one.")));
    return read;
  }
}
