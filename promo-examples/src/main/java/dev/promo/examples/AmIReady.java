package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.gap.Contradiction;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.GapKind;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.RatingGap;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.advice.Playbook;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.gap.readiness.FailedGuard;
import dev.promo.core.gap.readiness.Readiness;
import dev.promo.core.problem.Parsed;
import java.util.List;
import java.util.Optional;

/**
 * Prints whether it is time to ask, why, and what would change it; then what is missing, of which kind, and where people
 * and log disagree.
 *
 * <p>{@code AmIReady [LADDER WINS... [CASE]]}; without files it looks at the sample.
 */
public final class AmIReady {
  private final PromotionCase promotion;
  private final GapAnalysis gaps;
  private final Sheet sheet = new Sheet();

  private AmIReady(PromotionCase promotion) {
    this.promotion = promotion;
    this.gaps = promotion.gaps();
  }

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<Inputs> inputs = Inputs.of(arguments);
    if (inputs.isEmpty()) {
      return terminal.wrongUse("AmIReady " + Inputs.USAGE);
    }
    Parsed<PromotionCase> promotion = inputs.get().read();
    promotion.value().map(held -> new AmIReady(held).text()).ifPresent(terminal::print);
    return terminal.report(promotion.problems());
  }

  private String text() {
    sheet.line(
        promotion.currentLevel().name() + " -> " + promotion.targetLevel().name());
    verdict(promotion.readiness());
    gaps();
    ratings();
    contradictions();
    return sheet.toString();
  }

  private void verdict(Readiness readiness) {
    sheet.heading(
        switch (readiness.verdict()) {
          case INSUFFICIENT_EVIDENCE -> "The log says too little to tell.";
          case NOT_YET -> "Not yet.";
          case READY_NEXT_CYCLE -> "Ready for the next cycle, once what stands below is settled.";
          case READY_NOW -> "Ready to be asked for now.";
        });
    sheet.line("This is advice to you and your sponsor, and to nobody else. The room decides.");
    readiness.block().ifPresent(this::block);
    if (!readiness.failed().isEmpty()) {
      sheet.heading("What would change it");
      readiness.failed().forEach(this::failed);
    }
  }

  private void block(StructuralBlock block) {
    sheet.line("Whatever the evidence, the employer blocks it: " + Sheet.words(block.reason())
        + ", stated on " + block.statedOn()
        + block.reviewOn().map(day -> ", looked at again on " + day).orElse("") + ".");
  }

  private void failed(FailedGuard failed) {
    sheet.item("- " + failed.reason()).below(failed.change());
  }

  private void gaps() {
    sheet.heading("Gaps, most urgent first");
    if (gaps.byUrgency().isEmpty()) {
      sheet.item("none");
    }
    gaps.byUrgency().forEach(this::gap);
  }

  private void gap(DimensionAnalysis gap) {
    sheet.item(gap.dimension().name() + " (" + Sheet.words(gap.importance()) + "); in the log: "
        + Sheet.words(gap.state()) + "; known to those who decide: " + Sheet.words(gap.visible()));
    if (gap.kinds().isEmpty()) {
      sheet.below("nobody has rated it, so whether the work or its proof is missing is open");
    }
    for (GapKind kind : gap.kinds()) {
      sheet.below(Sheet.words(kind) + ": "
          + Playbook.standard().against(kind, gap).get(0).action());
    }
    gap.standing().noOpportunity().ifPresent(reason -> sheet.below("said: " + reason));
    promotion.plan().requests(gap.dimension().id()).forEach(this::request);
  }

  private void request(OpportunityRequest request) {
    sheet.below("asked of " + request.askedOf() + " on " + request.askedOn() + ": "
        + request.opportunity().orElse("something that has no name yet") + ", by " + request.due());
  }

  private void ratings() {
    if (gaps.ratings().isEmpty()) {
      return;
    }
    sheet.heading("Ratings, 1 to 5; " + promotion.defaults().ratingBar() + " meets the level");
    int width = gaps.ratings().stream()
        .mapToInt(rated -> rated.dimension().name().length())
        .max()
        .orElse(0);
    sheet.item(" ".repeat(width) + "  self  manager  difference  short of it by");
    gaps.ratings().forEach(rated -> sheet.item(row(rated, width)));
    if (gaps.ratings().stream().anyMatch(RatingGap::isHollow)) {
      sheet.item("A rating in brackets names nothing it rests on.");
    }
  }

  private static String row(RatingGap rated, int width) {
    String name = rated.dimension().name();
    return name
        + " ".repeat(width - name.length())
        + right(rated.self().map(AmIReady::shown), 6)
        + right(rated.manager().map(AmIReady::shown), 9)
        + right(rated.difference().filter(difference -> difference != 0), 12)
        + right(Optional.of(rated.shortfall()).filter(shortfall -> shortfall != 0), 16);
  }

  /** A rating that rests on nothing is hollow. */
  private static String shown(Rating rating) {
    return rating.isAnchored() ? rating.value() + " " : "(" + rating.value() + ")";
  }

  private static String right(Optional<?> held, int width) {
    String text = held.map(String::valueOf).orElse("-");
    return " ".repeat(width - text.length()) + text;
  }

  private void contradictions() {
    if (gaps.contradictions().isEmpty()) {
      return;
    }
    sheet.heading("Where your word and the log disagree");
    gaps.contradictions().forEach(this::contradiction);
  }

  private void contradiction(DimensionAnalysis where) {
    boolean isMoreSaid =
        where.contradiction().filter(Contradiction.SAID_NOT_LOGGED::equals).isPresent();
    sheet.item(where.dimension().name() + ": you say "
        + where.standing().declared().map(Sheet::words).orElse("nothing") + ", the log shows "
        + Sheet.words(where.state())
        + (isMoreSaid
            ? "; log what is missing, or mend your view"
            : "; you have more than you say"));
  }
}
