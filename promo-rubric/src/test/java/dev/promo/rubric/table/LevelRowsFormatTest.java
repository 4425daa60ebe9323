package dev.promo.rubric.table;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

final class LevelRowsFormatTest extends RubricFormatContractTest {
  private static final String LADDER = """
      Level,Description,Kitchen,Guests
      Cook 1,Learns the house.,Peels and cuts to size.,Greets whoever passes.
      Cook 2,Runs a station.,Keeps a station stocked.,"Explains a dish, and its wine."
      """;

  @Override
  protected RubricFormat format() {
    return new LevelRowsFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Source.of("cooks.csv", LADDER),
        Source.of("cooks.csv", LADDER.replace("Level,Description", "Stufe,Beschreibung")),
        Source.of("cooks.csv", """
            Kitchen\tGuests\tLevel\tDescription
            Peels and cuts to size.\tGreets whoever passes.\tCook 1\tLearns the house.
            Keeps a station stocked.\tExplains a dish, and its wine.\tCook 2\tRuns a station.
            """));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        Source.of("quote.csv", LADDER + "Cook 3,\"Leads."),
        Source.of(
            "ragged.csv", LADDER + "Cook 3,Leads.,Sets the menu, and the stock.,Hears blame."));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        Source.of("pay.csv", "Level,Minimum,Maximum\nL1,100,200\nL2,200,300\n"),
        Source.of(
            "people.csv",
            "Title,Name,Mail\nSenior cook,Ada,ada@example.org\nCook,Ben,b@example.org\n"),
        Source.of("ladder.csv", "Skill,Cook 1,Cook 2\nKnives,Keeps a blade sharp.,Cuts a case.\n"));
  }
}
