package dev.promo.rubric.tree;

import static dev.promo.rubric.format.Fixture.source;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

class CaseFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new CaseFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("trees/pilots-case-levels.json"), source("same/pilots-case-levels.yaml"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        source("trees/pilots-case.json"),
        source("trees/pilots-case-circle.json"),
        Source.of(
            "none.json",
            "{\"CFDocument\": {\"title\": \"x\"}, \"CFItems\": [{\"identifier\": \"a\", \"fullStatement\": \"Stands alone\"}]}"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        source("trees/bees-by-dimension.json"), Source.of("a.json", "{\"CFItems\": []}"));
  }
}
