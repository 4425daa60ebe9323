package dev.promo.packet;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderSectionTest {

  @Test
  void says_who_which_step_by_which_ladder_over_which_time() {
    assertEquals(
        ImmutableMap.builder()
            .put("Candidate", "Lena Park, Analyst, Finance")
            .put("Step", "Analyst → Senior Analyst")
            .put("Ladder", "Finance ladder, version 7 (people handbook, chapter 4)")
            .put("Sponsor", "Maya Lind, Head of Finance")
            .put("Cycle", "autumn round")
            .put("Evidence from", "2025-11-04 to 2026-11-03")
            .put("Packet", "version 3, 2026-11-03")
            .put("Confidential", "the committee")
            .build()
            .entrySet()
            .asList(),
        header(Cases.WRITTEN).entrySet().asList());
  }

  @Test
  void leaves_out_what_the_case_does_not_say() {
    assertEquals(
        ImmutableMap.of(
            "Candidate", "Lena Park, Analyst, Finance",
            "Step", "Analyst → Senior Analyst",
            "Ladder", "Analyst ladder (people handbook, chapter 4)"),
        header(Cases.THREE_LINES));
  }

  @Test
  void a_version_or_a_date_alone_is_an_edition() {
    assertEquals("version 2", header(Cases.THREE_LINES.withVersion(2)).get("Packet"));
    assertEquals("2026-11-03", header(Cases.THREE_LINES.withDate(Cases.AUTUMN)).get("Packet"));
    PromotionCase undated = Cases.WRITTEN.withVersion(Optional.empty()).withDate(Optional.empty());
    assertFalse(header(undated).containsKey("Packet"));
  }

  private static ImmutableMap<String, String> header(PromotionCase promotion) {
    Facts header = (Facts) PacketReader.document(promotion).blocks().get(0);
    return header.facts().stream()
        .collect(toImmutableMap(Fact::label, fact -> PacketReader.text(fact.value())));
  }
}
