package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.Track;
import dev.promo.core.win.WinLog;
import dev.promo.journal.CaseFile;
import dev.promo.journal.WinsFile;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files a case is made of.
 *
 * @param ladder the ladder
 * @param wins the brag document, or a list of wins
 * @param caseFile the case file; without one the ladder's first step is assumed
 */
record Inputs(Parsed<Source> ladder, Parsed<Source> wins, Optional<Parsed<Source>> caseFile) {
  static final String USAGE = "[LADDER WINS [CASE]]";

  static Inputs sample() {
    return new Inputs(
        Parsed.of(SampleCase.ladder()),
        Parsed.of(SampleCase.brag()),
        Optional.of(Parsed.of(SampleCase.caseFile())));
  }

  /** The sample for no file, or a ladder and wins, or these and a case file; nothing for any other number. */
  static Optional<Inputs> of(List<String> files) {
    return switch (files.size()) {
      case 0 -> Optional.of(sample());
      case 2 -> Optional.of(new Inputs(read(files.get(0)), read(files.get(1)), Optional.empty()));
      case 3 ->
        Optional.of(
            new Inputs(read(files.get(0)), read(files.get(1)), Optional.of(read(files.get(2)))));
      default -> Optional.empty();
    };
  }

  private static Parsed<Source> read(String file) {
    return Source.read(Path.of(file));
  }

  /** The case, with the problems of all files. */
  Parsed<PromotionCase> read() {
    return ladder
        .flatMap(RubricReader.installed()::read)
        .flatMap(rubric -> wins.flatMap(source -> WinsFile.parse(source, rubric))
            .flatMap(log -> promotion(rubric, log)));
  }

  private Parsed<PromotionCase> promotion(Rubric rubric, WinLog log) {
    return caseFile
        .map(file -> file.flatMap(source -> CaseFile.parse(source, rubric, log)))
        .orElseGet(() -> assumed(rubric, log));
  }

  private Parsed<PromotionCase> assumed(Rubric rubric, WinLog log) {
    Optional<Track> track =
        rubric.tracks().stream().filter(held -> held.levels().size() > 1).findFirst();
    Location place = Location.of("no case file");
    if (track.isEmpty()) {
      return Parsed.failed(Problem.error(
          "NO_STEP",
          place,
          "The ladder has one level, so there is no step up.",
          "Take a ladder with two levels."));
    }
    Level from = rubric.level(track.get().levels().get(0)).orElseThrow();
    Level to = rubric.level(track.get().levels().get(1)).orElseThrow();
    return Parsed.of(
        PromotionCase.builder()
            .rubric(rubric)
            .log(log)
            .candidate(Person.of("Candidate"))
            .currentLevel(from)
            .targetLevel(to)
            .build(),
        ImmutableList.of(Problem.warning(
            "STEP_ASSUMED",
            place,
            "The packet is for the ladder's first step, from '" + from.name() + "' to '" + to.name()
                + "'.",
            "Add a case file with 'candidate:', 'from:' and 'to:' for another.")));
  }
}
