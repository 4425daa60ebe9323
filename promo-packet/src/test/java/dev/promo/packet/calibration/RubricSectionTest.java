package dev.promo.packet.calibration;

import static dev.promo.core.person.Relation.PEER;
import static dev.promo.core.person.Relation.STAKEHOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.win.Win;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import org.junit.jupiter.api.Test;

class RubricSectionTest {
  private static final Win SPRING = Cases.win("spring", Cases.SCOPE);
  private static final Win AUTUMN = Cases.win("autumn", Cases.SCOPE).withDate(Cases.AUTUMN);

  private final PacketReader empty = PacketReader.of(Cases.THREE_LINES);

  @Test
  void every_dimension_has_a_row_in_the_order_of_the_ladder() {
    assertEquals(ImmutableList.of("Scope", "Influence", "Direction"), empty.column("Dimension"));
  }

  @Test
  void the_bar_is_whole_cut_after_fourteen_words_or_left_open() {
    assertEquals(
        ImmutableList.of("Owns a process.", Cases.words(14) + " …", "The ladder leaves this open."),
        empty.column("The next level asks first"));
  }

  @Test
  void a_dimension_without_evidence_shows_dashes() {
    assertEquals(
        ImmutableList.of("○\u00a0never", "○\u00a0never", "○\u00a0never"), empty.column("Shown"));
    for (String column : ImmutableList.of("Evidence", "Quarters", "Confirmed by")) {
      assertEquals(ImmutableList.of("–", "–", "–"), empty.column(column), column);
    }
  }

  @Test
  void references_go_on_counting_from_row_to_row() {
    PacketReader packet =
        PacketReader.of(Cases.of(AUTUMN, SPRING, Cases.win("talk", Cases.DIRECTION)));
    assertEquals(ImmutableList.of("1–2", "–", "3"), packet.column("Evidence"));
  }

  @Test
  void quarters_are_counted_from_the_first_to_the_last() {
    PacketReader packet =
        PacketReader.of(Cases.of(AUTUMN, SPRING, Cases.win("talk", Cases.DIRECTION)));
    assertEquals(
        ImmutableList.of("2: Q2\u00a02026 to Q4\u00a02026", "–", "Q2\u00a02026"),
        packet.column("Quarters"));
  }

  @Test
  void a_pattern_is_consistent_and_a_single_win_is_not() {
    Win confirmed =
        Cases.MATCHING.withCorroborations(Cases.seen("Dana Ito", PEER)).withId("confirmed");
    assertEquals(
        "◐\u00a0sometimes", PacketReader.of(Cases.of(confirmed)).column("Shown").get(0));
    assertEquals(
        "●\u00a0consistent",
        PacketReader.of(Cases.of(confirmed, Cases.MATCHING.withDate(Cases.AUTUMN)))
            .column("Shown")
            .get(0));
  }

  @Test
  void witnesses_are_counted_by_what_they_are_each_person_once() {
    PacketReader packet = PacketReader.of(Cases.of(
        SPRING.withCorroborations(
            Cases.seen("Dana Ito", STAKEHOLDER), Cases.seen("Pavel Novak", PEER)),
        AUTUMN.withCorroborations(
            Cases.seen("Dana Ito", STAKEHOLDER), Cases.seen("Noor Haddad", STAKEHOLDER))));
    assertEquals("peer, 2 stakeholders", packet.column("Confirmed by").get(0));
  }
}
