package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.criteria.Threshold.Bar;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Reach;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads reasons against a promotion, and how much would have been enough. */
final class ReasonFields {
  private static final int MOST_WITNESSES = 1_000;

  private final DimensionNames dimensions;

  ReasonFields(DimensionNames dimensions) {
    this.dimensions = dimensions;
  }

  ImmutableList<StatedReason> read(Fields fields) {
    return fields.list("reasons", "reason").stream()
        .flatMap(each -> reason(each).stream())
        .collect(toImmutableList());
  }

  private Optional<StatedReason> reason(Fields fields) {
    StatedReason.Builder reason = StatedReason.builder();
    fields.requiredText("reason").ifPresent(reason::words);
    reason
        .criterion(fields.text("criterion"))
        .dimension(dimension(fields))
        .evidence(fields.text("evidence"))
        .threshold(threshold(fields))
        .due(fields.date("due"))
        .value(fields.text("value"))
        .seriousFact(fields.choice("serious-fact", StatedReason.SeriousFact.class));
    Optional<StatedReason> made = fields.build(reason::build);
    made.filter(each -> !each.isSpecific()).ifPresent(each -> vague(each, fields));
    return made;
  }

  /** A vague reason is what somebody said, and is kept as that. */
  private static void vague(StatedReason reason, Fields fields) {
    fields.problem(Problem.note(
        "VAGUE_REASON",
        fields.location("reason"),
        "'" + Words.shown(reason.words()) + "' names nothing that could be done, so it is no gap.",
        "Ask which dimension was thin and which evidence would have made it a yes."));
  }

  /** The id of the dimension that is written, if the ladder has it. */
  Optional<String> dimension(Fields fields) {
    return fields
        .text("dimension")
        .flatMap(name -> dimensions.id(name, () -> fields.location("dimension")));
  }

  Threshold threshold(Fields fields) {
    Optional<Bar> least = bar(fields, "at-least", Bar.Kind.AT_LEAST);
    Optional<Bar> most = bar(fields, "at-most", Bar.Kind.AT_MOST);
    if (least.isPresent() && most.isPresent()) {
      fields.problem(Problem.error(
          "CONTRADICTION",
          fields.location("at-most"),
          "One number is to be reached and not to be exceeded; the second is left out.",
          "Write either 'at-least' or 'at-most'."));
    }
    return new Threshold(
        least.or(() -> most),
        fields.choice("reach", Reach.class),
        fields.integer("witnesses", 1, MOST_WITNESSES));
  }

  private static Optional<Bar> bar(Fields fields, String key, Bar.Kind kind) {
    return fields.text(key).flatMap(written -> fields.make(key, () -> bar(kind, written)));
  }

  private static Bar bar(Bar.Kind kind, String written) {
    Amount amount = Amount.parse(written);
    return new Bar(kind, amount.number(), amount.unit());
  }
}
