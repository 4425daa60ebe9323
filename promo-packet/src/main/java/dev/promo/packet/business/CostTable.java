package dev.promo.packet.business;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.cost.CostKind;
import dev.promo.core.business.cost.CostLine;
import dev.promo.core.business.cost.CostSide;
import dev.promo.core.business.cost.Point;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.cost.RiskLevel;
import dev.promo.core.money.Money;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;
import java.util.stream.Stream;

/** Both sides of a comparison, line by line. */
record CostTable(Composition composition, ReplacementCost cost) {
  private static final String NOTHING = "–";

  Table table() {
    CostSide inside = cost.promotion();
    CostSide outside = cost.externalHire();
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (CostKind kind : CostKind.values()) {
      if (Stream.of(inside, outside).anyMatch(side -> side.line(kind).isPresent())) {
        rows.add(row(name(kind), cell(inside, kind), cell(outside, kind)));
      }
    }
    return new Table(
        ImmutableList.of(
            composition.say("cost.kind"),
            composition.say("cost.promotion"),
            composition.say("cost.hire")),
        rows.add(row(composition.say("cost.total", cost.years()), total(inside), total(outside)))
            .build());
  }

  private String name(Enum<?> constant) {
    return composition.wording().language().name(constant);
  }

  private static ImmutableList<Cell> row(String... cells) {
    return Stream.of(cells).map(Cell::of).collect(toImmutableList());
  }

  private String cell(CostSide side, CostKind kind) {
    return side.line(kind).map(line -> cell(side, line)).orElse(NOTHING);
  }

  private String cell(CostSide side, CostLine line) {
    return switch (line.pricing()) {
      case PRICED -> about(line.amount(Point.BASE).orElseThrow());
      case NOTHING -> NOTHING;
      case WITHOUT_BASIS -> composition.say("cost.without-basis");
      case UNPRICED ->
        line.kind() == CostKind.RISK && side.risk() != RiskLevel.UNSAID
            ? composition.say("cost.risk", name(side.risk()))
            : composition.say("cost.not-priced");
    };
  }

  private String total(CostSide side) {
    return about(side.total(Point.BASE));
  }

  private String about(Money amount) {
    return "~" + new Amounts(composition).of(amount);
  }
}
