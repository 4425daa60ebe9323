package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.WinLog;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Table;
import dev.promo.packet.format.CsvFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationSheetTest {
  private static final PromotionCase STRONG = Cases.WRITTEN;
  private static final PromotionCase EMPTY =
      Cases.WRITTEN.withLog(WinLog.empty()).withCandidate(Person.of("Yuki Brandt"));

  @Test
  void the_order_of_rows_depends_on_labels_alone() {
    assertEquals(List.of("A", "B", "C"), labels(Map.of("A", STRONG, "B", EMPTY, "C", STRONG)));
    assertEquals(List.of("A", "B", "C"), labels(Map.of("A", EMPTY, "B", STRONG, "C", EMPTY)));
    assertEquals(
        List.of("A", "B", "C"), labels(ImmutableMap.of("C", STRONG, "A", EMPTY, "B", STRONG)));
  }

  @Test
  void no_column_is_a_sum_over_dimensions() {
    Document sheet = written(Map.of("A", STRONG.withStandings(rated("scope"), rated("influence"))));

    assertEquals(
        List.of(
            "Candidate",
            "Step",
            "Scope",
            "Influence",
            "Direction",
            "Strong wins",
            "Independent witnesses",
            "Quarters covered"),
        tables(sheet).get(0).header());
    assertEquals(
        List.of("Candidate", "Open concern", "Decision", "Reason code", "Scribe’s note"),
        tables(sheet).get(1).header());
    assertEquals(2, tables(sheet).size());
  }

  /** One win that claims two dimensions is one win, seen by one person, in one quarter. */
  @Test
  void what_counts_in_several_dimensions_is_counted_once() {
    PromotionCase both = Cases.of(Cases.MATCHING
        .withDimensions(
            Cases.win("a", Cases.SCOPE).dimensions().get(0),
            Cases.win("b", Cases.INFLUENCE).dimensions().get(0))
        .withCorroborations(
            Cases.seen("Dana Ito", Relation.PEER), Cases.seen("Omar Bell", Relation.REPORT)));
    PacketReader sheet = PacketReader.of(written(Map.of("A", both)));

    assertEquals(List.of("1"), sheet.column("Independent witnesses"));
    assertEquals(List.of("1"), sheet.column("Quarters covered"));
    assertTrue(List.of("0", "1").containsAll(sheet.column("Strong wins")));
  }

  @Test
  void a_dimension_shows_its_state_and_both_ratings() {
    PacketReader sheet = PacketReader.of(written(Map.of("A", EMPTY.withStandings(rated("scope")))));

    assertEquals(List.of("N\u00a0·\u00a04/–"), sheet.column("Scope"));
    assertEquals(List.of("N"), sheet.column("Direction"));
  }

  @Test
  void what_is_not_known_yet_is_left_to_the_scribe() {
    assertEquals(
        List.of("A", "One large project only.", "", "", ""), decided(written(Map.of("A", STRONG))));
  }

  @Test
  void an_answer_stands_with_the_dimension_it_names() {
    DecisionRecord no = DecisionRecord.of(Cases.AUTUMN, Answer.NO)
        .withReasons(StatedReason.builder()
            .words("Nobody has signed the course.")
            .dimension("direction")
            .build());
    PromotionCase answered = STRONG.withDecisions(DecisionHistory.of(no));

    assertEquals(
        List.of("no, without criteria", "Direction"),
        decided(written(Map.of("A", answered))).subList(2, 4));
  }

  @Test
  void nobody_is_named() {
    String sheet = new CsvFormatter().text(written(Map.of("A", STRONG, "B", EMPTY)));
    String alone =
        new CsvFormatter().text(CalibrationSheet.of(STRONG, Cases.AUTUMN).orElseThrow());

    for (String name : List.of("Lena", "Park", "Maya", "Yuki", "Dana")) {
      assertFalse(sheet.contains(name), name);
      assertFalse(alone.contains(name), name);
    }
  }

  @Test
  void a_label_that_names_somebody_is_refused() {
    assertEquals(List.of("NAMED_LABEL"), codes(Map.of("Lena Park", STRONG)));
    assertEquals(List.of("NAMED_LABEL"), codes(Map.of(" ", STRONG)));
  }

  @Test
  void cases_on_different_ladders_or_numbers_cannot_stand_on_one_sheet() {
    assertEquals(
        List.of("OTHER_LADDER"),
        codes(Map.of("A", STRONG, "B", EMPTY.withRubric(STRONG.rubric().withVersion("8")))));
    assertEquals(
        List.of("OTHER_NUMBERS"),
        codes(Map.of(
            "A", STRONG, "B", EMPTY.withDefaults(Defaults.standard().withWinsPerPacket(10)))));
  }

  @Test
  void a_ladder_without_a_version_is_doubted() {
    assertEquals(List.of("NO_VERSION"), codes(Map.of("A", Cases.THREE_LINES)));
  }

  @Test
  void a_session_has_a_case() {
    assertThrows(IllegalArgumentException.class, () -> CalibrationSheet.of(Map.of(), Cases.AUTUMN));
  }

  private static Standing rated(String dimension) {
    return Standing.of(dimension).withSelf(new Rating(4));
  }

  private static Document written(Map<String, PromotionCase> byLabel) {
    return CalibrationSheet.of(byLabel, Cases.AUTUMN).value().orElseThrow();
  }

  private static ImmutableList<String> codes(Map<String, PromotionCase> byLabel) {
    Parsed<Document> sheet = CalibrationSheet.of(byLabel, Cases.AUTUMN);
    return sheet.problems().stream().map(Problem::code).collect(toImmutableList());
  }

  private static ImmutableList<String> labels(Map<String, PromotionCase> byLabel) {
    return PacketReader.of(written(byLabel)).column("Candidate");
  }

  private static ImmutableList<String> decided(Document sheet) {
    return tables(sheet).get(1).rows().get(0).stream()
        .map(Cell::text)
        .map(PacketReader::text)
        .collect(toImmutableList());
  }

  private static ImmutableList<Table> tables(Document sheet) {
    return sheet.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .collect(toImmutableList());
  }
}
