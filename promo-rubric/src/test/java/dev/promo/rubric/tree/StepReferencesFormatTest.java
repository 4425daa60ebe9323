package dev.promo.rubric.tree;

import static dev.promo.rubric.format.Fixture.source;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

class StepReferencesFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new StepReferencesFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("same/chandlery.yaml"), source("same/chandlery.json"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(source("trees/clinic-references.yaml"), source("trees/school-references.json"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(source("trees/bees-by-dimension.json"), source("trees/bakery-tracks.yaml"));
  }
}
