package dev.promo.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.win.WinLog;
import dev.promo.journal.WinsFile;
import dev.promo.notation.Source;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.rubric.RubricReader;
import org.junit.jupiter.api.Test;

class GeneratedFilesTest {
  private final CaseFiles files = CaseFiles.generate();

  @Test
  void theMatrixInCsvIsOfTheSameSize() {
    Rubric json = ladder(files.ladderJson());
    Rubric csv = ladder(files.ladderCsv());
    assertEquals(json.levels(), csv.levels());
    assertEquals(10, csv.dimensions().size());
    assertEquals(80, csv.cells().size());
    assertEquals(
        320, csv.cells().stream().mapToInt(cell -> cell.behaviours().size()).sum());
  }

  @Test
  void thePlainReadingOfTheMatrixGivesEqualValues() {
    assertEquals(ladder(files.ladderCsv()), PlainLadder.read(files.ladderCsv().bytes()));
  }

  @Test
  void whatIsMadeOfBoundRecordsIsEqual() {
    assertEquals(ladder(files.ladderJson()), BoundLadder.read(files.ladderJson().bytes()));
  }

  @Test
  void promoReadsEveryFileWithoutAProblem() {
    Rubric rubric = ladder(files.ladderJson());
    assertEquals(10, rubric.dimensions().size());
    assertEquals(8, rubric.levels().size());
    assertEquals(
        320, rubric.cells().stream().mapToInt(cell -> cell.behaviours().size()).sum());
    assertEquals(200, wins(files.winsJson()).wins().size());
  }

  @Test
  void everyNotationGivesEqualValues() {
    RubricSource source = new RubricSource(RubricSource.Kind.FILE, "same");
    assertEquals(
        ladder(files.ladderJson()).withSource(source),
        ladder(files.ladderYaml()).withSource(source));
    assertEquals(wins(files.winsJson()), wins(files.winsYaml()));
    assertEquals(wins(files.winsJson()), wins(files.brag()));
  }

  @Test
  void jacksonBindsAllOfIt() {
    assertEquals(10, Bound.ladder(files.ladderJson().bytes()).dimensions().size());
    assertEquals(200, Bound.wins(files.winsJson().bytes()).length);
  }

  @Test
  void thePacketOfTheCaseHasNoProblem() {
    Parsed<Document> packet =
        CalibrationPacket.of(GeneratedCase.of(ladder(files.ladderJson()), wins(files.winsJson())));
    assertEquals(ImmutableList.of(), packet.problems());
  }

  @Test
  void theFilesAreTheSameEveryTime() {
    assertArrayEquals(files.winsYaml().bytes(), CaseFiles.generate().winsYaml().bytes());
    assertArrayEquals(files.brag().bytes(), CaseFiles.generate().brag().bytes());
  }

  private static Rubric ladder(Source source) {
    Parsed<Rubric> read = RubricReader.standard().read(source);
    assertEquals(ImmutableList.of(), read.problems());
    return read.orElseThrow();
  }

  private WinLog wins(Source source) {
    Parsed<WinLog> read = WinsFile.parse(source, ladder(files.ladderJson()));
    assertEquals(ImmutableList.of(), read.problems());
    return read.orElseThrow();
  }
}
