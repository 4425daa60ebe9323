package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Objective;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The goals that were due, the missed ones first; then setbacks with what they taught. */
record GoalsReviewed(EvidenceWindow since) implements Section {
  private static final String PART = "goals";

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("review.goals"));
    ImmutableList<Objective> over = over(composition);
    ImmutableList<ImmutableList<Cell>> rows = rows(over, composition);
    if (rows.isEmpty()) {
      composition.notWritten(
          PART, "Write 'objectives:' with what was set for you, when it was due and how it ended.");
      composition.paragraph("review.goals.none");
    } else {
      composition.add(new Table(header(composition), rows));
    }
    if (over.stream().anyMatch(objective -> objective.outcome().isEmpty())) {
      composition.notWritten(
          "outcome of each goal", "Write 'outcome: met' or 'outcome: missed' under the objective.");
    }
    setbacks(composition);
  }

  private ImmutableList<Objective> over(Composition composition) {
    return composition.promotion().objectives().stream()
        .filter(objective -> objective.isOver(since.to()))
        .filter(objective -> !objective.due().isBefore(since.from()))
        .sorted()
        .collect(toImmutableList());
  }

  /** What was missed, what nobody has spoken of, what was met. */
  private ImmutableList<ImmutableList<Cell>> rows(
      ImmutableList<Objective> over, Composition composition) {
    return Stream.of(
            ended(over, Optional.of(Objective.Outcome.MISSED), composition),
            owed(composition),
            ended(over, Optional.empty(), composition),
            ended(over, Optional.of(Objective.Outcome.MET), composition))
        .flatMap(rows -> rows)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> header(Composition composition) {
    return composition.sayAll("review.goal", "review.due", "review.outcome", "review.result");
  }

  private Stream<ImmutableList<Cell>> ended(
      ImmutableList<Objective> over, Optional<Objective.Outcome> outcome, Composition composition) {
    String word =
        composition.say("review.outcome." + outcome.map(Objective.Outcome::name).orElse("UNSAID"));
    return over.stream()
        .filter(objective -> objective.outcome().equals(outcome))
        .flatMap(objective -> fit(objective.text(), composition).stream()
            .map(text -> row(text, objective.due(), word, objective.result(), composition)));
  }

  /** What was owed and not delivered is a goal missed. */
  private Stream<ImmutableList<Cell>> owed(Composition composition) {
    String word = composition.say("review.outcome.MISSED");
    return composition.promotion().missedCommitments().stream()
        .filter(missed -> since.contains(missed.on()))
        .flatMap(missed -> fit(missed.what(), composition).stream()
            .map(what -> row(what, missed.on(), word, repair(missed, composition), composition)));
  }

  private static Optional<String> repair(MissedCommitment missed, Composition composition) {
    return missed.repair().or(() -> Optional.of(composition.say("review.repair.none")));
  }

  private ImmutableList<Cell> row(
      String goal,
      LocalDate due,
      String outcome,
      Optional<String> result,
      Composition composition) {
    return ImmutableList.of(
        Cell.of(Phrases.sentence(goal)),
        Cell.of(composition.wording().day(due)),
        Cell.of(Inline.strong(outcome)),
        Cell.of(result
            .flatMap(text -> fit(text, composition))
            .map(Phrases::sentence)
            .orElse("–")));
  }

  private void setbacks(Composition composition) {
    ImmutableList<Item> items = composition.promotion().support().updates().stream()
        .filter(update -> since.contains(update.on()))
        .flatMap(update -> update.episodes().stream())
        .filter(episode -> episode.kind() == EpisodeKind.SETBACK)
        .flatMap(episode -> fit(SetbackText.of(episode, composition), composition).stream())
        .map(Item::of)
        .collect(toImmutableList());
    if (!items.isEmpty()) {
      composition.paragraph("review.setbacks");
      composition.add(new Bullets(items));
    }
  }

  private Optional<String> fit(String text, Composition composition) {
    return Unfit.without(text, PART, since.to(), composition);
  }
}
