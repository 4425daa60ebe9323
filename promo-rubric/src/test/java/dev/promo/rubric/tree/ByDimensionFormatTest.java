package dev.promo.rubric.tree;

import static dev.promo.rubric.format.Fixture.source;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

class ByDimensionFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return NestedFormat.byDimension();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("trees/bees-by-dimension.json"), source("same/bees-by-dimension.yaml"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        source("trees/harbour-by-dimension.md"),
        source("trees/unknown-words.yaml"),
        Source.of(
            "two.yaml",
            "topics:\n  - name: A\n    levels:\n      - {level: 1, criteria: [Does a thing well]}\n      - {level: 2, criteria: [Does it better now]}\n    levels: []\n"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        source("trees/carpentry-by-level.json"),
        source("not-ladders/ci.yaml"),
        source("not-ladders/openapi.yaml"));
  }
}
