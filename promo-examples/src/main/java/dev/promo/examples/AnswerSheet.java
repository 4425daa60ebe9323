package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Decision;
import dev.promo.core.decision.UsefulNo;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.answer.DecisionLetter;
import dev.promo.packet.format.MarkdownFormatter;
import java.time.LocalDate;
import java.util.Optional;

/** What the last answer of a case means, what it leaves open, and what is written about it. */
final class AnswerSheet {
  private final PromotionCase promotion;
  private final LocalDate day;
  private final Sheet sheet = new Sheet();

  AnswerSheet(PromotionCase promotion, LocalDate day) {
    this.promotion = promotion;
    this.day = day;
  }

  /** The day asked for, or else of the last answer, or else of the case. */
  static Parsed<LocalDate> day(PromotionCase promotion, Optional<LocalDate> asked) {
    Optional<LocalDate> day =
        asked.or(() -> promotion.decisions().last(LocalDate.MAX).map(DecisionRecord::on));
    return new OnDay(day, ImmutableList.of()).of(promotion);
  }

  String text() {
    promotion
        .decisions()
        .last(day)
        .ifPresentOrElse(this::answer, () -> sheet.line("No answer by " + day + "."));
    return sheet.toString();
  }

  private void answer(DecisionRecord record) {
    Decision decision = Decision.of(record, day, promotion.defaults());
    sheet.line(
        "As of " + day + " the answer of " + record.on() + " is: " + Sheet.words(decision.kind()));
    decision
        .structuralReason()
        .ifPresent(reason -> sheet.item("reason heard: " + Sheet.words(reason)));
    useful(record);
    if (decision instanceof Decision.VagueNo no) {
      sheet.heading("What it leaves open");
      no.open().forEach(question -> sheet.item(question.text()));
    }
    letter();
    plan();
  }

  private void useful(DecisionRecord record) {
    UsefulNo useful = UsefulNo.of(record, day, promotion.defaults());
    sheet.item("specific: " + yes(useful.isSpecific()) + ", written: " + yes(useful.isWritten())
        + ", with an end: " + yes(useful.isTimeBoxed()));
  }

  private static String yes(boolean isSo) {
    return isSo ? "yes" : "no";
  }

  private void letter() {
    sheet.heading("The letter");
    DecisionLetter.of(promotion, day)
        .value()
        .map(new MarkdownFormatter()::format)
        .ifPresent(bytes -> sheet.line("\n" + new String(bytes, UTF_8).stripTrailing()));
  }

  private void plan() {
    if (promotion.agreedPlan().items().isEmpty()) {
      return;
    }
    sheet.heading("The plan it is");
    promotion.agreedPlan().items().forEach(this::item);
  }

  private void item(PlanItem item) {
    sheet.item(item.id() + " (" + item.dimension() + ", " + Sheet.words(item.status()) + "): "
        + item.action());
    sheet.below(
        "from " + item.start() + ", looked at on " + item.checkpoint() + ", due " + item.due());
  }
}
