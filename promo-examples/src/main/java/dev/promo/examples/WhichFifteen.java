package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.Exclusion;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.evidence.Shortfall;
import dev.promo.core.problem.Parsed;
import java.util.List;
import java.util.Optional;

/**
 * Prints which wins a packet shows, by dimension and with the points of their evidence, and why each other win is left
 * out.
 *
 * <p>{@code WhichFifteen [LADDER WINS... [CASE]]}; without files it looks at the sample.
 */
public final class WhichFifteen {
  private WhichFifteen() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<Inputs> inputs = Inputs.of(arguments);
    if (inputs.isEmpty()) {
      return terminal.wrongUse("WhichFifteen " + Inputs.USAGE);
    }
    Parsed<PromotionCase> promotion = inputs.get().read();
    promotion.value().map(WhichFifteen::text).ifPresent(terminal::print);
    return terminal.report(promotion.problems());
  }

  private static String text(PromotionCase promotion) {
    PacketSelection selection = promotion.selection();
    StringBuilder text = new StringBuilder()
        .append("Shown: ")
        .append(selection.byDimension().size())
        .append(" of ")
        .append(promotion.log().wins().size())
        .append(" wins\n");
    selection.byDimension().asMap().forEach((dimension, wins) -> {
      text.append('\n').append(dimension.name()).append('\n');
      wins.forEach(scored -> text.append(line(scored)).append('\n'));
    });
    text.append("\nLeft out\n");
    promotion
        .exclusions()
        .byWin()
        .forEach((scored, reason) ->
            text.append(line(scored)).append("\n       ").append(reason(reason)).append('\n'));
    return text.toString();
  }

  private static String line(ScoredWin scored) {
    String points = Integer.toString(scored.score().points());
    return " ".repeat(5 - points.length()) + points + "  " + scored.win().date() + "  "
        + scored.win().title();
  }

  private static String reason(Exclusion exclusion) {
    if (exclusion instanceof Exclusion.OutsideWindow) {
      return "lies outside the time that counts";
    }
    if (exclusion instanceof Exclusion.NoDimension) {
      return "claims no dimension of the ladder";
    }
    if (exclusion instanceof Exclusion.Setback) {
      return "tells of a setback, which is for reviews";
    }
    if (exclusion instanceof Exclusion.BlockedBy blocked) {
      return "is blocked by the finding " + blocked.rule();
    }
    if (exclusion instanceof Exclusion.BelowMinimum weak) {
      return "is too weak to count: " + points(weak.points()) + " short";
    }
    if (exclusion instanceof Exclusion.DuplicateOf duplicate) {
      return "tells the same as " + duplicate.win();
    }
    if (exclusion instanceof Exclusion.DimensionFull full) {
      return full.dimension().name() + " is full: " + shortfall(full.shortfall());
    }
    return "is outscored: " + shortfall(((Exclusion.Outscored) exclusion).shortfall());
  }

  private static String shortfall(Shortfall shortfall) {
    return shortfall
        .uncovered()
        .map(dimension -> dimension.name() + " would lose a win it needs, whatever the points")
        .orElseGet(() -> points(shortfall.points()) + " short");
  }

  private static String points(int points) {
    return points + (points == 1 ? " point" : " points");
  }
}
