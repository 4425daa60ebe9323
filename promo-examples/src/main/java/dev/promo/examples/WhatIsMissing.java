package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.gap.Gap;
import dev.promo.core.problem.Parsed;
import java.util.List;
import java.util.Locale;
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
    StringBuilder text = new StringBuilder();
    text.append(promotion.currentLevel().name())
        .append(" -> ")
        .append(promotion.targetLevel().name())
        .append("\n\n");
    for (CoverageState state :
        List.of(CoverageState.CONSISTENT, CoverageState.SOMETIMES, CoverageState.NEVER)) {
      text.append(state.name().toLowerCase(Locale.ROOT)).append('\n');
      promotion.coverage().dimensions().stream()
          .filter(shown -> shown.state() == state)
          .forEach(shown -> text.append(line(shown)));
    }
    promotion.gaps().gaps().forEach(gap -> text.append(toDo(gap)));
    return text.toString();
  }

  private static String line(DimensionCoverage shown) {
    return "  " + shown.dimension().name() + ": " + count(shown.eligible().size(), "win") + " in "
        + count(shown.quarters().size(), "quarter")
        + (shown.tooWeak().isEmpty()
            ? ""
            : ", " + shown.tooWeak().size() + " more too weak to count")
        + "\n";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String toDo(Gap gap) {
    StringBuilder text =
        new StringBuilder("\nTo show ").append(gap.dimension().name()).append(":\n");
    gap.expected()
        .forEach(behaviour -> text.append("  - ").append(behaviour.text()).append('\n'));
    return text.toString();
  }
}
