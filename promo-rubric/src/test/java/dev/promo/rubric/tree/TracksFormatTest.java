package dev.promo.rubric.tree;

import static dev.promo.rubric.format.Fixture.source;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

class TracksFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new TracksFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("trees/bakery-tracks.yaml"), source("same/bakery-tracks.json"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        Source.of(
            "two.yaml",
            "titles: [{label: A, min: 0}, {label: B, min: 4}]\ntitles: []\ntracks: [{name: T, milestones: [{summary: Does one good thing}, {summary: Does another good thing}]}]\n"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(source("trees/bees-by-dimension.json"), source("trees/clinic-references.yaml"));
  }
}
