package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HeaderSectionTest {

  @Test
  @Tag("A-124")
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

  @Test
  @Tag("A-048")
  @Tag("A-124")
  void says_whose_words_the_ladder_is_made_of() {
    Rubric said = Cases.THREE_LINES
        .rubric()
        .withSource(new RubricSource(
            RubricSource.Kind.MANAGER,
            "one-to-one",
            Optional.of(Person.of("Maya Lind", "Head of Finance")),
            Optional.of(LocalDate.of(2026, 3, 2))));
    assertEquals(
        "Analyst ladder (one-to-one, in the words of Maya Lind, 2026-03-02)",
        header(Cases.THREE_LINES.withRubric(said)).get("Ladder"));
  }

  private static ImmutableMap<String, String> header(PromotionCase promotion) {
    Facts header = (Facts) PacketReader.document(promotion).blocks().get(0);
    return header.facts().stream()
        .collect(toImmutableMap(Fact::label, fact -> PacketReader.text(fact.value())));
  }
}
