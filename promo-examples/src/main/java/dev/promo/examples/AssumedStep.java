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
import java.util.Optional;

/** Stands in for a case file that nobody wrote: the ladder's first step, and a warning that says so. */
final class AssumedStep {
  private static final Location PLACE = Location.of("no case file");

  private AssumedStep() {}

  static Parsed<PromotionCase> promotion(Rubric rubric, WinLog log) {
    Optional<Track> track =
        rubric.tracks().stream().filter(held -> held.levels().size() > 1).findFirst();
    return track
        .map(held -> firstStep(held, rubric, log))
        .orElseGet(() -> Parsed.failed(Problem.error(
            "NO_STEP",
            PLACE,
            "The ladder has one level, so there is no step up.",
            "Take a ladder with two levels.")));
  }

  private static Parsed<PromotionCase> firstStep(Track track, Rubric rubric, WinLog log) {
    Level from = rubric.level(track.levels().get(0)).orElseThrow();
    Level to = rubric.level(track.levels().get(1)).orElseThrow();
    PromotionCase promotion = PromotionCase.builder()
        .rubric(rubric)
        .log(log)
        .candidate(Person.of("Candidate"))
        .currentLevel(from)
        .targetLevel(to)
        .build();
    return Parsed.of(promotion, ImmutableList.of(assumed(from, to)));
  }

  private static Problem assumed(Level from, Level to) {
    return Problem.warning(
        "STEP_ASSUMED",
        PLACE,
        "The packet is for the ladder's first step, from '" + from.name() + "' to '" + to.name()
            + "'.",
        "Add a case file with 'candidate:', 'from:' and 'to:' for another.");
  }
}
