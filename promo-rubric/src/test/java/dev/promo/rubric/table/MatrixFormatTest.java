package dev.promo.rubric.table;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

final class MatrixFormatTest extends RubricFormatContractTest {
  private static final String LADDER = """
      Topic,Skill,Keeper 1,Keeper 2
      Birds,Feeding,Fills every trough.,"Plans a week of feed, and orders it."
      Birds,Cages,"- Sweeps
      - Checks the locks",Moves perches before boredom sets in.
      """;

  @Override
  protected RubricFormat format() {
    return new MatrixFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Source.of("keepers.csv", LADDER),
        Source.of("keepers.csv", "\uFEFF" + LADDER),
        Source.of("keepers.csv", LADDER.replace("\nBirds,Cages", "\n,Cages")),
        Source.of("keepers.csv", LADDER.replace("Topic,Skill", "Area,Competency")),
        Source.of("keepers.csv", """
            Keeper 1;Keeper 2;Skill;Topic
            Fills every trough.;Plans a week of feed, and orders it.;Feeding;Birds
            "• Sweeps
            • Checks the locks";Moves perches before boredom sets in.;Cages;Birds
            """));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        Source.of("quote.csv", LADDER + "Fish,Tanks,\"Changes the water."),
        Source.of("inside.csv", LADDER + "Fish,\"Tanks\" and ponds,Changes the water.,Heats it."),
        Source.of("ragged.csv", LADDER + "Fish,Tanks,Nets, and changes the water,Heats it."),
        Source.of(
            "sum.csv", LADDER.replace("Birds,", "Birds,60 %,").replace("Skill", "Weight,Skill")));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        Source.of("x", "Name,Street,City\nAda,Long Lane 4,Harrow\nBen,Short Street 2,Harrow\n"),
        Source.of("long.csv", "Level,Skill,Behaviour\nL1,A,Does a\nL1,B,Does b\nL2,A,Does c\n"),
        Source.of("list.md", "# Keepers\n\n- Level 1, Level 2\n- Birds, fish\n"),
        Source.of("x", "levels: [a, b]\nthemes: [c, d]\n"));
  }
}
