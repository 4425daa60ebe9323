package dev.promo.packet.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-038")
class SponsorBriefTest {
  private static final String SPOKEN = "To be said, in about a minute";

  @Test
  void what_is_said_is_the_claim_the_doubt_the_future_and_the_ask() {
    assertEquals(
        ImmutableList.of(
            "She owns the close. It is a day shorter.",
            "What speaks against it: One large project only. A second one is under way.",
            "She will own the budget. Planning starts earlier.",
            "The ask: Promote to Senior Analyst, effective 2027-01-01."),
        brief(Cases.WRITTEN).paragraphs(SPOKEN));
  }

  @Test
  @Tag("A-056")
  void what_is_said_has_one_hundred_and_eighty_words_at_most() {
    PromotionCase wordy = Cases.WRITTEN.withFuture(new FutureValue(Cases.words(160), "A need."));
    assertFalse(codes(Cases.WRITTEN).contains("TOO_LONG"));
    assertTrue(codes(wordy).contains("TOO_LONG"));
  }

  @Test
  @Tag("A-098")
  void a_proof_carries_the_number_it_has_in_the_packet() {
    assertTrue(
        brief(Cases.WRITTEN).bullets().contains("Month-end closes a day earlier. Evidence 1."));
  }

  @Test
  void every_reason_against_comes_with_what_is_done_about_it() {
    PacketReader brief = brief(Cases.WRITTEN);
    assertTrue(brief.bullets().contains("One large project only."));
    assertTrue(brief
        .notes()
        .contains("What is done: A second one is under way. Seen in: the log of spring."));
  }

  @Test
  void a_dimension_that_was_never_shown_must_not_be_claimed() {
    assertTrue(
        brief(Cases.WRITTEN).bullets().contains("That these were shown: Influence, Direction."));
  }

  @Test
  void an_estimate_must_not_be_claimed_as_measured() {
    PromotionCase estimated = Cases.of(Cases.MATCHING.withMetrics(Cases.MEASURED, Cases.ESTIMATE));
    assertTrue(
        brief(estimated).bullets().contains("That the estimates in evidence 1 were measured."));
  }

  @Test
  void who_has_standing_and_saw_the_work_is_named_only_with_consent() {
    Corroboration silent = Corroboration.builder()
        .speaker(Person.of("Rosa Quist"))
        .relation(Relation.SENIOR)
        .build();
    PromotionCase seen = Cases.of(Cases.MATCHING.withCorroborations(silent));
    assertTrue(brief(seen).bullets().contains("a senior colleague: evidence 1."));
    assertFalse(texts(seen).contains("Rosa"));
  }

  @Test
  void the_candidates_private_notes_of_people_stay_out_of_every_document_for_others() {
    PromotionCase noted = Cases.WRITTEN.withSupport(Support.NONE
        .withChampions(Champion.of(Person.of("Rolf Anders"), 2))
        .withChallengers(Challenger.of(Person.of("Ines Falk"), "Does the saving outlast it?")));
    for (String text :
        List.of(texts(noted), DocumentTexts.of(PacketReader.document(noted)).toString())) {
      assertFalse(text.contains("Rolf") || text.contains("Ines") || text.contains("outlast"), text);
    }
  }

  @Test
  void a_case_of_three_lines_says_that_there_is_nothing_to_say_yet() {
    assertEquals(
        ImmutableList.of("There is nothing to say yet: thesis and ask are not written."),
        brief(Cases.THREE_LINES).paragraphs(SPOKEN));
    assertEquals(List.of("NOT_WRITTEN", "NOT_WRITTEN"), codes(Cases.THREE_LINES));
  }

  private static PacketReader brief(PromotionCase promotion) {
    return PacketReader.of(document(promotion));
  }

  private static String texts(PromotionCase promotion) {
    return DocumentTexts.of(document(promotion)).toString();
  }

  private static Document document(PromotionCase promotion) {
    return SponsorBrief.of(promotion).value().orElseThrow();
  }

  private static List<String> codes(PromotionCase promotion) {
    return SponsorBrief.of(promotion).problems().stream().map(Problem::code).toList();
  }
}
