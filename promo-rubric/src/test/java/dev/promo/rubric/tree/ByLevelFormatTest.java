package dev.promo.rubric.tree;

import static dev.promo.rubric.format.Fixture.source;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

class ByLevelFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return NestedFormat.byLevel();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("trees/carpentry-by-level.json"), source("same/carpentry-by-level.yaml"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        source("trees/clinic-by-level-falling.yaml"), source("trees/library-no-dimension.yaml"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        source("trees/bees-by-dimension.json"),
        source("not-ladders/texts.json"),
        source("not-ladders/brag.yaml"));
  }
}
