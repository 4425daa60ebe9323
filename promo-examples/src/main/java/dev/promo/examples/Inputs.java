package dev.promo.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.journal.CaseFile;
import dev.promo.journal.WinsFile;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import dev.promo.rubric.RubricReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files a case is made of.
 *
 * @param ladder the ladder
 * @param personal the person's files in any order: brag documents, lists of wins, and at most one case file
 */
record Inputs(Parsed<Rubric> ladder, ImmutableList<Parsed<Source>> personal) {
  static final String USAGE = "[LADDER WINS... [CASE]]";

  static Inputs sample() {
    return new Inputs(
        RubricReader.installed().read(SampleCase.ladder()),
        ImmutableList.of(Parsed.of(SampleCase.brag()), Parsed.of(SampleCase.caseFile())));
  }

  /** The sample for no file, or a ladder and the person's files; nothing for a ladder alone. */
  static Optional<Inputs> of(List<String> files) {
    if (files.stream().anyMatch(file -> file.startsWith("--")) || files.size() == 1) {
      return Optional.empty();
    }
    if (files.isEmpty()) {
      return Optional.of(sample());
    }
    return Optional.of(new Inputs(
        RubricReader.installed().read(Path.of(files.get(0))),
        files.stream().skip(1).map(Inputs::read).collect(toImmutableList())));
  }

  private static Parsed<Source> read(String file) {
    return Source.read(Path.of(file));
  }

  /** The case, with the problems of all files; there is none when a file could not be read at all. */
  Parsed<PromotionCase> read() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    personal.forEach(file -> problems.addAll(file.problems()));
    ImmutableListMultimap<Boolean, Source> readable = Multimaps.index(
        personal.stream().flatMap(file -> file.value().stream()).collect(toImmutableList()),
        CaseFile::isOne);
    problems.addAll(ladder.problems());
    Parsed<WinLog> log = log(readable.get(false), ladder.value());
    problems.addAll(log.problems());
    if (ladder.value().isEmpty()) {
      readable.get(true).forEach(file -> problems.addAll(Tree.read(file).problems()));
      return Parsed.failed(problems.build());
    }
    Parsed<PromotionCase> promotion =
        promotion(readable.get(true), ladder.value().get(), log.value().orElseGet(WinLog::empty));
    problems.addAll(promotion.problems());
    boolean isWhole = readable.size() == personal.size() && log.value().isPresent();
    return new Parsed<>(promotion.value().filter(held -> isWhole), problems.build());
  }

  private static Parsed<WinLog> log(ImmutableList<Source> wins, Optional<Rubric> rubric) {
    return rubric.map(held -> WinsFile.parse(wins, held)).orElseGet(() -> WinsFile.parse(wins));
  }

  private static Parsed<PromotionCase> promotion(
      ImmutableList<Source> cases, Rubric rubric, WinLog log) {
    return switch (cases.size()) {
      case 0 -> AssumedStep.promotion(rubric, log);
      case 1 -> CaseFile.parse(cases.get(0), rubric, log);
      default -> Parsed.failed(secondCase(cases.get(1)));
    };
  }

  private static Problem secondCase(Source file) {
    return Problem.error(
        "SECOND_CASE",
        Location.of(file.name()),
        "There is a case file already, and a packet is about one case.",
        "Hand over one of the two.");
  }
}
