package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Table;
import java.util.Optional;

/** Case by case what the log shows and how it was rated, dimension by dimension. */
record SheetShown(ImmutableList<SheetCase> cases) implements Section {
  private static final String NOTHING = "–";

  @Override
  public void compose(Composition composition) {
    ImmutableList<RubricDimension> dimensions = dimensions(composition);
    composition.section(composition.say("sheet.shown"));
    composition.add(new Table(
        header(dimensions, composition),
        cases.stream().map(each -> row(each, dimensions, composition)).collect(toImmutableList())));
    composition.add(Paragraph.of(composition.say("sheet.key")));
  }

  /** Those that at least one case is judged by, in the ladder's order. */
  private ImmutableList<RubricDimension> dimensions(Composition composition) {
    ImmutableSet<String> asked = cases.stream()
        .flatMap(each -> each.dimensions().stream())
        .map(shown -> shown.dimension().id())
        .collect(toImmutableSet());
    return composition.promotion().rubric().dimensions().stream()
        .filter(dimension -> asked.contains(dimension.id()))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> header(
      ImmutableList<RubricDimension> dimensions, Composition composition) {
    return ImmutableList.<String>builder()
        .add(composition.say("sheet.candidate"), composition.say("sheet.step"))
        .addAll(dimensions.stream().map(RubricDimension::name).iterator())
        .add(
            composition.say("sheet.strong"),
            composition.say("sheet.independent"),
            composition.say("sheet.quarters"))
        .build();
  }

  private static ImmutableList<Cell> row(
      SheetCase each, ImmutableList<RubricDimension> dimensions, Composition composition) {
    return ImmutableList.<Cell>builder()
        .add(Cell.of(Inline.strong(each.label())), Cell.of(step(each)))
        .addAll(dimensions.stream()
            .map(dimension -> Cell.of(state(each, dimension.id(), composition)))
            .iterator())
        .add(
            Cell.of(Integer.toString(each.strongWins())),
            Cell.of(composition
                .redaction()
                .people(each.independentWitnesses())
                .map(count -> Integer.toString(count))
                .orElse(NOTHING)),
            Cell.of(Integer.toString(each.quarters())))
        .build();
  }

  private static String step(SheetCase each) {
    return each.promotion().currentLevel().name() + " → "
        + each.promotion().targetLevel().name();
  }

  /** {@code C · 4/3}: the state, the candidate's rating and the manager's. */
  private static String state(SheetCase each, String dimension, Composition composition) {
    Optional<String> state = each.shown(dimension)
        .map(shown -> composition.say("sheet.state." + shown.state().name()));
    Optional<Standing> rated = each.standing(dimension)
        .filter(standing -> standing.self().or(standing::manager).isPresent());
    return state
        .map(shown -> rated
            .map(standing -> composition.say(
                "sheet.rated", shown, rating(standing.self()), rating(standing.manager())))
            .orElse(shown))
        .orElse(NOTHING);
  }

  private static String rating(Optional<Rating> rating) {
    return rating.map(held -> Integer.toString(held.value())).orElse(NOTHING);
  }
}
