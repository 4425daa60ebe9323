package dev.promo.rubric.tree;

import static dev.promo.rubric.format.Fixture.source;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

class SpokenFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new SpokenFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("trees/returns-spoken.yaml"), source("same/returns-spoken.json"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        Source.of("bare.yaml", "speaker: (nobody)\nsaid: []\n"),
        Source.of(
            "more.yaml",
            "speaker: Ana\ndate: 2026-13-01\ncurrent: A\nnext: B\nsaid: [{theme: x}, {word: y}]\n"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(source("trees/bees-by-dimension.json"), Source.of("a.yaml", "speaker: Ana\n"));
  }
}
