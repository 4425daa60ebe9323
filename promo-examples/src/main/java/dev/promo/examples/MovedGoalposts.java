package dev.promo.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.GoalpostHistory;
import dev.promo.core.decision.GoalpostsMoved;
import dev.promo.core.decision.NextMoves;
import dev.promo.core.decision.goalpost.CriterionChange;
import dev.promo.core.decision.goalpost.Term;
import dev.promo.core.problem.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Prints which answers differ from what both sides had confirmed, side by side, and whether that is a pattern.
 *
 * <p>{@code MovedGoalposts [LADDER WINS... [CASE]]}; without files it looks at two answers to one agreement.
 */
public final class MovedGoalposts {
  private final PromotionCase promotion;
  private final Sheet sheet = new Sheet();

  private MovedGoalposts(PromotionCase promotion) {
    this.promotion = promotion;
  }

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<Inputs> inputs = Inputs.of(arguments);
    if (inputs.isEmpty()) {
      return terminal.wrongUse("MovedGoalposts " + Inputs.USAGE);
    }
    Parsed<PromotionCase> promotion = arguments.isEmpty()
        ? AnsweredCase.read("moved-goalposts.yaml")
        : inputs.get().read();
    promotion.value().map(held -> new MovedGoalposts(held).text()).ifPresent(terminal::print);
    return terminal.report(promotion.problems());
  }

  private String text() {
    sheet.line("What was agreed, and what was said since");
    promotion.decisions().records().forEach(record -> after(record.on()));
    return sheet.toString();
  }

  private void after(LocalDate day) {
    GoalpostHistory history = GoalpostHistory.of(
        promotion.decisions(), promotion.agreedPlan(), day, promotion.defaults());
    sheet.heading("Answer of " + day);
    Optional<GoalpostsMoved> moved = history.events().stream()
        .filter(event -> event.answer().on().equals(day))
        .findFirst();
    moved.ifPresentOrElse(this::pairs, () -> sheet.item("nothing has changed"));
    if (moved.isPresent()) {
      sheet.item(
          history.isPattern()
              ? "the second round in a row: a pattern"
              : "the first time: write the letter, and ask");
    }
    options(day);
  }

  private void pairs(GoalpostsMoved event) {
    event.changes().forEach(this::pair);
  }

  private void pair(CriterionChange change) {
    sheet.item("changed since: " + Sheet.words(change.kind()));
    sheet.below("agreed:   " + words(change.agreed(), "nothing about it"));
    sheet.below("now said: " + words(change.said(), "no, without a reason"));
  }

  private static String words(ImmutableList<Term> terms, String none) {
    return terms.isEmpty() ? none : terms.stream().map(Term::toString).collect(joining("; "));
  }

  private void options(LocalDate day) {
    NextMoves moves = NextMoves.of(
        promotion.decisions(),
        promotion.agreedPlan(),
        day,
        promotion.policies().exit(),
        promotion.defaults());
    if (!moves.options().isEmpty()) {
      sheet.heading("What can be done, in the order of the alphabet");
      moves.options().forEach(move -> sheet.item(move.text()));
      sheet.line(NextMoves.REMINDER);
    }
  }
}
