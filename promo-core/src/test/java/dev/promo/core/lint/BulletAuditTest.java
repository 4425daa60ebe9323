package dev.promo.core.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulletAuditTest {
  private static final Draft VAGUE =
      Draft.builder().text("Worked on the loom hall.").build();
  private static final Draft FULL = Draft.builder()
      .text(
          "Noticed idle looms, agreed a plan with two shifts; idle time fell from 90 to 20 minutes over 14 weeks.")
      .dimensions(ImmutableList.of("scope"))
      .collaborators(ImmutableList.of("Omar Diaz"))
      .corroborations(ImmutableList.of("Dana Ito"))
      .isFramed(true)
      .build();

  @Test
  @Tag("A-080")
  void a_vague_line_holds_none_of_the_eight() {
    assertEquals(ImmutableSet.of(), BulletAudit.of(VAGUE).present());
    assertEquals(8, BulletAudit.of(VAGUE).questions().size());
  }

  @Test
  @Tag("A-080")
  void a_full_line_holds_all_eight_and_leaves_nothing_to_ask() {
    assertEquals(EnumSet.allOf(BulletElement.class), BulletAudit.of(FULL).present());
    assertEquals(ImmutableMap.of(), BulletAudit.of(FULL).questions());
  }

  @ParameterizedTest
  @EnumSource(BulletElement.class)
  void an_element_is_there_or_asked_for(BulletElement element) {
    for (Draft draft : new Draft[] {VAGUE, FULL}) {
      BulletAudit audit = BulletAudit.of(draft);
      assertTrue(audit.present().contains(element) != audit.questions().containsKey(element));
    }
  }

  @Test
  @Tag("A-082")
  void framing_is_asserted_and_never_guessed() {
    Draft claimed = VAGUE.withText("Framed an unscoped problem in the loom hall.");

    assertFalse(BulletAudit.of(claimed).present().contains(BulletElement.FRAMING));
    assertTrue(
        BulletAudit.of(claimed.withIsFramed(true)).present().contains(BulletElement.FRAMING));
  }
}
