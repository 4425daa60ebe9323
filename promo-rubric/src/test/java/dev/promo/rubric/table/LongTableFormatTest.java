package dev.promo.rubric.table;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

final class LongTableFormatTest extends RubricFormatContractTest {
  private static final String LADDER = """
      Level,Theme,Skill,Behaviour
      Grade 1,Sea,Mooring,Throws a line when told.
      Grade 1,Sea,Lookout,Names three lights.
      Grade 2,Sea,Mooring,Moors alone in a calm harbour.
      Grade 2,Sea,Lookout,"Reads a light in fog, and says so."
      """;

  @Override
  protected RubricFormat format() {
    return new LongTableFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Source.of("crew.csv", LADDER),
        Source.of("crew.csv", LADDER.replace("Grade 1,Sea,Lookout", ",,Lookout")),
        Source.of(
            "crew.csv",
            LADDER.replace("Level,Theme,Skill,Behaviour", "Nivel,Tema,Competencia,Conducta")),
        Source.of("crew.csv", """
            Behaviour;Skill;Theme;Level
            Throws a line when told.;Mooring;Sea;Grade 1
            Names three lights.;Lookout;Sea;Grade 1
            Moors alone in a calm harbour.;Mooring;Sea;Grade 2
            Reads a light in fog, and says so.;Lookout;Sea;Grade 2
            """));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        Source.of("quote.csv", LADDER + "Grade 2,Sea,Rigging,\"Splices."),
        Source.of("twice.csv", LADDER + "Grade 2,Sea,Lookout,\"- Sees\n- Says\"\n"),
        Source.of("ragged.csv", LADDER + "Grade 2,Sea,Rigging,Splices, and coils.\n"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        Source.of(
            "ladder.csv", "Skill,Grade 1,Grade 2\nKnives,Keeps a blade sharp.,Cuts a case.\n"),
        Source.of("wins.csv", "Date,Title,Impact\n2026-03-01,Ovens,Saved two hours of heating\n"));
  }
}
