package dev.promo.rubric.table;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import java.util.List;

final class FifteenFiveFormatTest extends RubricFormatContractTest {
  private static final String LADDER = """
      Path,Job title,Competency,Skill,Key behavior
      Desk,Junior translator,Language,Reading,You catch what is left unsaid.
      Desk,Junior translator,Language,,"You keep one term, for one thing."
      Desk,Translator,Language,Reading,You rebuild a pun.
      Desk,Translator,,,You hand in on the agreed day.
      """;

  @Override
  protected RubricFormat format() {
    return new FifteenFiveFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Source.of("paths.csv", LADDER),
        Source.of("paths.csv", LADDER.replace("Path,Job title", "path,JOB TITLE")),
        Source.of("paths.csv", """
            Key behavior;Path;Skill;Job title;Competency
            You catch what is left unsaid.;Desk;Reading;Junior translator;Language
            You keep one term, for one thing.;Desk;;Junior translator;Language
            You rebuild a pun.;Desk;Reading;Translator;Language
            You hand in on the agreed day.;Desk;;Translator;
            """));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        Source.of("quote.csv", LADDER + "Desk,Translator,Language,Reading,\"You"),
        Source.of("missing.csv", LADDER + "Desk,,Language,Reading,You teach.\n"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        Source.of("long.csv", "Level,Skill,Behaviour\nL1,A,Does a\nL1,B,Does b\nL2,A,Does c\n"),
        Source.of(
            "ladder.csv", "Skill,Grade 1,Grade 2\nKnives,Keeps a blade sharp.,Cuts a case.\n"));
  }
}
