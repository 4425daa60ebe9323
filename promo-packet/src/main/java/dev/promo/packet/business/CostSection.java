package dev.promo.packet.business;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.cost.CostKind;
import dev.promo.core.business.cost.CostLine;
import dev.promo.core.business.cost.CostSide;
import dev.promo.core.business.cost.Point;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.cost.RiskLevel;
import dev.promo.core.business.cost.Saving;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** The promotion beside an external hire: every number with what it rests on. */
final class CostSection implements Section {
  private static final ImmutableList<String> HEADER =
      ImmutableList.of("Cost", "Promotion", "External hire");
  private static final String NOTHING = "–";

  @Override
  public void compose(Composition composition) {
    Optional<ReplacementCost> given = composition.promotion().business().replacement();
    if (given.isEmpty()) {
      composition.notWritten("replacement", "Write 'replacement:' with both salaries.");
      return;
    }
    ReplacementCost cost = given.get();
    composition.section("If the role had to be filled from outside");
    composition.add(table(cost));
    cost.saving().ifPresent(saving -> composition.add(Paragraph.of(saving(saving, cost.years()))));
    composition.add(assumptions(cost));
    cost.sensitivity().stream()
        .map(moved -> moved.input().label() + " over its range: " + Amounts.of(moved.atLow())
            + " to " + Amounts.of(moved.atHigh()))
        .reduce((first, second) -> first + "; " + second)
        .ifPresent(text -> composition.add(Paragraph.of("Difference with " + text + ".")));
  }

  private static Table table(ReplacementCost cost) {
    CostSide inside = cost.promotion();
    CostSide outside = cost.externalHire();
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (CostKind kind : CostKind.values()) {
      if (Stream.of(inside, outside).anyMatch(side -> side.line(kind).isPresent())) {
        rows.add(row(kind.label(), cell(inside, kind), cell(outside, kind)));
      }
    }
    return new Table(
        HEADER,
        rows.add(row(
                "Total, " + Phrases.count(cost.years(), "year"),
                "~" + Amounts.of(inside.total(Point.BASE)),
                "~" + Amounts.of(outside.total(Point.BASE))))
            .build());
  }

  private static ImmutableList<Cell> row(String... cells) {
    return Stream.of(cells).map(Cell::of).collect(toImmutableList());
  }

  private static String cell(CostSide side, CostKind kind) {
    return side.line(kind).map(line -> cell(side, line)).orElse(NOTHING);
  }

  private static String cell(CostSide side, CostLine line) {
    return switch (line.pricing()) {
      case PRICED -> "~" + Amounts.of(line.amount(Point.BASE).orElseThrow());
      case NOTHING -> NOTHING;
      case WITHOUT_BASIS -> "without basis, not counted";
      case UNPRICED ->
        (line.kind() == CostKind.RISK && side.risk() != RiskLevel.UNSAID
                ? Phrases.words(side.risk()) + ", "
                : "")
            + "not priced";
    };
  }

  private static String saving(Saving saving, int years) {
    String range = saving.least().equals(saving.most())
        ? ""
        : ", within " + Amounts.of(saving.least()) + " and " + Amounts.of(saving.most());
    return "Difference, external hire less promotion, in " + Phrases.count(years, "year") + ": ~"
        + Amounts.of(saving.base()) + range + ".";
  }

  private static Bullets assumptions(ReplacementCost cost) {
    return new Bullets(cost.assumptions().entrySet().stream()
        .map(each -> each.getKey().label() + ": " + Amounts.of(each.getValue())
            + Stream.of(each.getValue().basis(), each.getValue().source())
                .flatMap(Optional::stream)
                .collect(joining(", ", ", ", ""))
            + (each.getValue().basis().isEmpty() ? "no basis" : ""))
        .map(text -> Item.of(Phrases.clause(text)))
        .collect(toImmutableList()));
  }

  /** How the lines that need more than one number are worked out. */
  static final String FORMULAS =
      "Worked out: fee = salary of the hire × rate; onboarding = that salary × months ÷ 12 × work lost; risk = cost × "
          + "probability.";
}
