package dev.promo.core.decision.facts;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.StatedReason;
import java.util.Optional;
import java.util.stream.Stream;

/** Every fact of an answer that a confirmation is about, a line for each. */
final class RecordText {
  private final DecisionRecord record;

  private RecordText(DecisionRecord record) {
    this.record = record;
  }

  static String of(DecisionRecord record) {
    RecordText text = new RecordText(record);
    return Stream.of(text.head(), text.terms(), text.reasons(), text.path())
        .flatMap(lines -> lines)
        .flatMap(Optional::stream)
        .collect(joining("\n"));
  }

  private Stream<Optional<String>> head() {
    return Stream.of(
        line("answer", Optional.of(record.answer() + " on " + record.on())),
        line("by", record.by()),
        line("cycle", record.cycle()),
        line("said", record.words()),
        line("final", Optional.of(record.isFinal()).filter(last -> last)),
        line("claimed", record.claimedReason()),
        line(
            "block",
            record.block().map(block -> block.reason() + " stated on " + block.statedOn())),
        line("block reviewed", record.block().flatMap(block -> block.reviewOn())));
  }

  private Stream<Optional<String>> terms() {
    ApprovalTerms terms = record.terms();
    return Stream.of(
        line("title", terms.title()),
        line("level", terms.level()),
        line("effective", terms.effective()),
        line("pay", terms.pay().map(RecordText::pay)),
        line("pay reviewed", terms.payReviewOn()),
        line("band", terms.band()),
        line("reports to", terms.reportsTo()),
        line(
            "condition",
            terms.condition().map(held -> held.kind() + " by " + held.by() + ": " + held.words())));
  }

  private static String pay(PayChange change) {
    return change instanceof PayChange.NewAmount pay
        ? pay.before().map(old -> old + " to ").orElse("") + pay.after()
        : "no change";
  }

  private Stream<Optional<String>> reasons() {
    return record.reasons().stream().map(reason -> line("reason", Optional.of(reason(reason))));
  }

  private static String reason(StatedReason reason) {
    ImmutableList<String> parts = Stream.of(
            Optional.of(reason.words()),
            line("criterion", reason.criterion()),
            line("dimension", reason.dimension()),
            line("evidence", reason.evidence()),
            line(
                "threshold",
                Optional.of(reason.threshold().toString()).filter(much -> !much.isEmpty())),
            line("due", reason.due()),
            line("fact", reason.seriousFact()))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
    return Joiner.on(" | ").join(parts);
  }

  private Stream<Optional<String>> path() {
    return Stream.of(
        line("due", record.path().due()),
        line("checkpoint", record.path().checkpoint()),
        line("reviewer", record.path().reviewer()),
        line("next decision", record.path().decisionOn()));
  }

  private static Optional<String> line(String name, Optional<?> value) {
    return value.map(held -> name + ": " + held);
  }
}
