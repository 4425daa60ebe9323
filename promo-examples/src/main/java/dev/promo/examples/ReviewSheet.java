package dev.promo.examples;

import static java.util.stream.Collectors.joining;

import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.advice.Opportunity;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.gap.review.Movement;
import dev.promo.core.gap.review.PlanProgress;
import dev.promo.core.win.GoalLinks;
import dev.promo.core.win.WinPrompt;
import dev.promo.core.win.WinPrompts;
import java.util.List;
import java.util.function.Consumer;

/** A monthly review as plain text. */
final class ReviewSheet {
  private final PromotionCase promotion;
  private final MonthlyReview review;
  private final Sheet sheet = new Sheet();

  ReviewSheet(PromotionCase promotion, MonthlyReview review) {
    this.promotion = promotion;
    this.review = review;
  }

  String text() {
    sheet.line(review.since().toString());
    sheet.line(Sheet.count(review.logged().size(), "win") + " logged, " + review.nextLevel()
        + " of them with the shape of the next level, " + review.glue().size()
        + " of them glue work");
    section("Thin or missing, most urgent first", review.belowFloor(), this::thin);
    section("What moved", review.moved(), this::moved);
    commitments();
    section("Work to seek", review.seek(), this::seek);
    section(
        "Logged without a goal",
        GoalLinks.of(promotion.goals(), review.logged()).without(),
        win -> sheet.item(win.title()));
    section("Plan", review.plan(), this::planned);
    section(
        "Out of your hands",
        promotion.plan().beyondControl(),
        obstacle -> sheet.item(obstacle.text()));
    section("Before the month is forgotten", WinPrompts.standard().prompts(), this::prompt);
    return sheet.toString();
  }

  private <T> void section(String heading, List<T> items, Consumer<T> print) {
    sheet.heading(heading);
    if (items.isEmpty()) {
      sheet.item("nothing");
    }
    items.forEach(print);
  }

  private void thin(DimensionAnalysis where) {
    String why = where.state() == CoverageState.NEVER
        ? "never shown"
        : where.thinness().stream().map(Sheet::words).collect(joining(", "));
    sheet.item(where.dimension().name() + ": " + why);
  }

  private void moved(Movement moved) {
    String from = Sheet.words(moved.before().state());
    String to = Sheet.words(moved.after().state());
    sheet.item(moved.after().dimension().name() + ": " + (from.equals(to) ? to : from + " -> " + to)
        + wins(moved.wins()));
  }

  private static String wins(int more) {
    return more == 0 ? "" : (more > 0 ? ", +" : ", -") + Sheet.count(Math.abs(more), "win");
  }

  /** Stretch work comes on top of what is owed already. */
  private void commitments() {
    if (review.reliability().missed().isEmpty()) {
      return;
    }
    sheet.heading(
        review.reliability().weighs()
            ? "Owed and not delivered: settle this before you take on more"
            : "Owed and not delivered, and since repaired");
    review.reliability().missed().forEach(this::missed);
  }

  private void missed(MissedCommitment missed) {
    sheet.item(missed.on() + ": " + missed.what());
    missed.repair().ifPresent(sheet::below);
  }

  private void seek(Opportunity opportunity) {
    sheet.item(opportunity.dimension().name() + ": " + opportunity.pattern().advice());
    opportunity
        .pattern()
        .insteadOf()
        .ifPresent(instead -> sheet.below("More of this does not help here: " + instead.advice()));
  }

  private void prompt(WinPrompt prompt) {
    sheet.item(prompt.question());
    prompt.asks().forEach(sheet::below);
  }

  private void planned(PlanProgress progress) {
    sheet.item(progress.item().action());
    sheet.below(Sheet.words(progress.item().status())
        + (progress.isUnanswered() ? ", UNANSWERED" : "")
        + (progress.isOverdue() ? ", overdue" : "")
        + "; checkpoint " + progress.item().checkpoint() + ", due "
        + progress.item().due());
  }
}
