package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Decision;
import dev.promo.core.decision.DecisionKind;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Table;
import java.util.Optional;

/** Case by case what speaks against it, and what the room decides; what is not known yet is left to the scribe. */
record SheetDecided(ImmutableList<SheetCase> cases) implements Section {
  private static final String OPEN = "";

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("sheet.decided"));
    composition.add(new Table(
        composition.sayAll(
            "sheet.candidate", "sheet.concern", "sheet.decision", "sheet.reason", "sheet.note"),
        cases.stream().map(each -> row(each, composition)).collect(toImmutableList())));
    composition.paragraph("sheet.open");
  }

  private static ImmutableList<Cell> row(SheetCase each, Composition composition) {
    Optional<Decision> decision = decision(each);
    return ImmutableList.of(
        Cell.of(Inline.strong(each.label())),
        Cell.of(concerns(each.promotion(), composition)),
        Cell.of(decision
            .map(said -> composition.say("sheet.decision." + said.kind().name()))
            .orElse(OPEN)),
        Cell.of(decision.map(said -> reason(said, each, composition)).orElse(OPEN)),
        Cell.of(OPEN));
  }

  private static String concerns(PromotionCase promotion, Composition composition) {
    return promotion.openConcerns().isEmpty()
        ? promotion
            .noConcernsKnownOn()
            .map(day ->
                composition.say("sheet.concern.none", composition.wording().day(day)))
            .orElse(OPEN)
        : promotion.openConcerns().stream()
            .map(OpenConcern::concern)
            .map(Phrases::sentence)
            .collect(joining(" "));
  }

  private static Optional<Decision> decision(SheetCase each) {
    return each.promotion()
        .decisions()
        .latest(each.day(), each.promotion().defaults())
        .filter(said -> said.kind() != DecisionKind.AWAITED);
  }

  /** The block that was named, or else the dimensions that were called thin. */
  private static String reason(Decision decision, SheetCase each, Composition composition) {
    return block(decision)
        .map(reason -> composition.wording().language().name(reason))
        .orElseGet(() -> thin(each));
  }

  private static Optional<StructuralBlock.Reason> block(Decision decision) {
    if (decision instanceof Decision.StructurallyBlocked blocked) {
      return Optional.of(blocked.block().reason());
    }
    return decision instanceof Decision.VagueNo no ? no.claimedReason() : Optional.empty();
  }

  private static String thin(SheetCase each) {
    PromotionCase promotion = each.promotion();
    return promotion.decisions().last(each.day()).stream()
        .flatMap(record -> record.reasons().stream())
        .flatMap(reason -> reason.dimension().stream())
        .distinct()
        .map(id -> promotion.rubric().dimension(id).map(RubricDimension::name).orElse(id))
        .collect(joining(", "));
  }
}
