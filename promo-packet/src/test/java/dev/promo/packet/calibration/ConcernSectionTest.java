package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConcernSectionTest {
  private static final String HEADING = "Gaps and reasons not to promote";

  /** Every dimension of its ladder was shown. */
  private static final PromotionCase SHOWN =
      Cases.of(Cases.MATCHING).withRubric(Cases.ladder(Cases.SCOPE));

  @Test
  void dimensions_never_shown_come_before_the_concerns() {
    assertEquals(
        ImmutableList.of(
            "Influence was not shown. No win of the log is evidence there yet.",
            "Direction was not shown. No win of the log is evidence there yet.",
            "One large project only. Seen in: the log of spring. A second one is under way. "
                + "Owner Maya Lind, due 2027-03-31."),
        PacketReader.of(Cases.WRITTEN).bullets());
  }

  @Test
  void a_dimension_that_only_weak_wins_claim_was_not_shown() {
    PromotionCase weak = Cases.of(
        Cases.MATCHING.withMetrics().withResult(Optional.empty()).withShape(ImmutableMap.of()));

    assertEquals(
        "Scope was not shown. What claims it is too weak to count.",
        PacketReader.of(weak).bullets().get(0));
  }

  @Test
  @Tag("A-106")
  void a_concern_may_stand_alone_or_with_an_owner_or_a_date() {
    OpenConcern due = Cases.CONCERN.withDue(Cases.AUTUMN);
    OpenConcern owned =
        Cases.CONCERN.withOwner(Cases.WRITTEN.sponsor().orElseThrow().person());
    assertEquals(
        ImmutableList.of(
            "One large project only.",
            "One large project only. Due 2026-11-03.",
            "One large project only. Owner Maya Lind."),
        PacketReader.of(SHOWN.withConcerns(Cases.CONCERN, due, owned)).bullets());
  }

  @Test
  void a_case_without_gaps_and_concerns_has_no_empty_list() {
    assertEquals(ImmutableList.of(), PacketReader.of(SHOWN).bullets());
  }

  @Test
  @Tag("A-106")
  void that_no_concern_is_known_is_printed_with_its_date() {
    PromotionCase asked = SHOWN.withNoConcernsKnownOn(Cases.AUTUMN);
    assertEquals(
        ImmutableList.of("No concern is known, as written on 2026-11-03."),
        PacketReader.of(asked).paragraphs(HEADING));
  }

  @Test
  void named_concerns_need_no_further_word() {
    PromotionCase named = SHOWN.withConcerns(Cases.CONCERN).withNoConcernsKnownOn(Optional.empty());
    assertEquals(ImmutableList.of(), PacketReader.of(named).paragraphs(HEADING));
  }
}
