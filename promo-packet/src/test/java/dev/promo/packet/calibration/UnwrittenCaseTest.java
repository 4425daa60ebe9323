package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Problem;
import dev.promo.core.problem.Severity;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import org.junit.jupiter.api.Test;

class UnwrittenCaseTest {
  private final PacketReader packet = PacketReader.of(Cases.THREE_LINES);

  @Test
  void what_is_not_written_is_a_warning_and_no_error() {
    ImmutableList<Problem> problems = CalibrationPacket.of(Cases.THREE_LINES).problems();
    assertEquals(
        ImmutableSet.of("ask", "thesis", "reasons not to promote", "future"),
        problems.stream().map(problem -> problem.location().path()).collect(toImmutableSet()));
    assertTrue(problems.stream()
        .allMatch(problem ->
            problem.severity() == Severity.WARNING && problem.code().equals("NOT_WRITTEN")));
  }

  @Test
  void the_text_says_so_too() {
    assertEquals(
        ImmutableList.of(
            "The decision asked for is not written yet.", "The thesis is not written yet."),
        packet.paragraphs("What is asked"));
    assertEquals(
        ImmutableList.of("Nobody has written down the reasons against yet."),
        packet.paragraphs("Gaps and reasons not to promote"));
    assertEquals(
        ImmutableList.of("Nobody has written this down yet."),
        packet.paragraphs("What the promotion makes possible"));
  }

  @Test
  void what_is_written_is_printed() {
    PacketReader written = PacketReader.of(Cases.WRITTEN);
    assertEquals(
        ImmutableList.of(
            "Promote to Senior Analyst, effective 2027-01-01.",
            "She owns the close. It is a day shorter."),
        written.paragraphs("What is asked"));
    assertEquals(
        ImmutableList.of("She will own the budget. Planning starts earlier."),
        written.paragraphs("What the promotion makes possible"));
  }

  @Test
  void saying_that_no_concern_is_known_settles_the_reasons() {
    PromotionCase asked = Cases.THREE_LINES.withNoConcernsKnownOn(Cases.AUTUMN);
    assertFalse(CalibrationPacket.of(asked).problems().stream()
        .anyMatch(problem -> problem.location().path().equals("reasons not to promote")));
  }
}
