package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.problem.Parsed;
import java.util.List;
import java.util.Optional;

/**
 * Prints how often each dimension of the next level was shown, and what the level asks where nothing was.
 *
 * <p>{@code WhatIsMissing [LADDER WINS... [CASE]]}; without files it looks at the sample.
 */
public final class WhatIsMissing {
  private WhatIsMissing() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    Optional<Inputs> inputs = Inputs.of(arguments);
    if (inputs.isEmpty()) {
      return terminal.wrongUse("WhatIsMissing " + Inputs.USAGE);
    }
    Parsed<PromotionCase> promotion = inputs.get().read();
    promotion.value().map(WhatIsMissing::text).ifPresent(terminal::print);
    return terminal.report(promotion.problems());
  }

  private static String text(PromotionCase promotion) {
    Sheet sheet = new Sheet()
        .line(promotion.currentLevel().name() + " -> " + promotion.targetLevel().name())
        .line("");
    for (CoverageState state :
        List.of(CoverageState.CONSISTENT, CoverageState.SOMETIMES, CoverageState.NEVER)) {
      sheet.line(Sheet.words(state));
      promotion.coverage().dimensions().stream()
          .filter(shown -> shown.state() == state)
          .forEach(shown -> sheet.item(line(shown)));
    }
    promotion.gaps().dimensions().stream()
        .filter(where -> where.state() == CoverageState.NEVER)
        .forEach(where -> toDo(where, sheet));
    untranslated(promotion.gaps(), sheet);
    return sheet.toString();
  }

  private static String line(DimensionCoverage shown) {
    return shown.dimension().name() + ": " + Sheet.count(shown.eligible().size(), "win") + " in "
        + Sheet.count(shown.quarters().size(), "quarter")
        + (shown.tooWeak().isEmpty()
            ? ""
            : ", " + shown.tooWeak().size() + " more too weak to count");
  }

  private static void toDo(DimensionAnalysis where, Sheet sheet) {
    sheet.heading("To show " + where.dimension().name() + ":");
    for (int line = 1; line <= where.expected().size(); line++) {
      sheet.item("- " + where.expected().get(line - 1).text());
      Optional.ofNullable(where.standing().translations().get(line))
          .ifPresent(own -> sheet.below("in your work: " + own));
    }
  }

  private static void untranslated(GapAnalysis gaps, Sheet sheet) {
    boolean isAllSaid =
        gaps.dimensions().stream().allMatch(where -> where.untranslated().isEmpty());
    if (isAllSaid) {
      return;
    }
    sheet.heading("Say what these would look like in your own work:");
    for (DimensionAnalysis where : gaps.dimensions()) {
      where
          .untranslated()
          .forEach(line -> sheet.item(where.dimension().name() + ": " + line.text()));
    }
  }
}
