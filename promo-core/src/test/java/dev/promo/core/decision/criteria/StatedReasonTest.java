package dev.promo.core.decision.criteria;

import static dev.promo.core.decision.Answers.COURSE;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatedReasonTest {

  @Test
  void a_gap_names_its_dimension() {
    assertTrue(COURSE.isGap());
    assertFalse(COURSE.withDimension(Optional.empty()).isGap());
  }

  @Test
  @Tag("A-087")
  void reassurance_is_no_gap_in_any_dimension() {
    assertFalse(COURSE.withWords("You are close.").isGap());
    assertFalse(COURSE.withEvidence("Keep it up").namesEvidence());
    assertTrue(COURSE.namesEvidence());
  }

  @Test
  void blank_words_are_no_reason() {
    assertThrows(IllegalArgumentException.class, () -> StatedReason.of(" "));
    assertThrows(IllegalArgumentException.class, () -> COURSE.withEvidence(" "));
  }
}
