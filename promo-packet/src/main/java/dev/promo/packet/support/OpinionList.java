package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.sponsor.feedback.FeedbackPrompt;
import dev.promo.core.sponsor.stakeholder.Stakeholder;
import dev.promo.core.sponsor.stakeholder.StakeholderFreshness;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose opinion to ask for before the packet is handed in, and how to ask so that criticism is easy. */
record OpinionList(LocalDate day) implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    StakeholderFreshness fresh =
        StakeholderFreshness.of(promotion.support().stakeholders(), day, composition.defaults());
    composition.section("Opinions to ask for");
    String by = packetDue(promotion).map(due -> " before " + due).orElse("");
    if (fresh.isFresh()) {
      composition.add(Paragraph.of("Every opinion is known, and none is older than "
          + composition.defaults().daysUntilOpinionIsStale() + " days."));
      return;
    }
    composition.add(Paragraph.of("Ask these" + by + ":"));
    composition.add(new Bullets(Stream.concat(
            fresh.unheard().stream()
                .map(held -> item(held, "never asked or never answered", composition)),
            fresh.stale().stream()
                .map(held ->
                    item(held, "last on " + StakeholderCells.lastFeedback(held), composition)))
        .collect(toImmutableList())));
    composition.add(Paragraph.of("Questions that make it easy to say something critical:"));
    composition.add(new Bullets(prompts()));
  }

  /** When opinions come too late: as the present cycle says while that lies ahead, or else for the next packet. */
  private Optional<LocalDate> packetDue(PromotionCase promotion) {
    return promotion
        .cycle()
        .flatMap(PromotionCycle::packetDue)
        .filter(due -> !due.isBefore(day))
        .or(promotion::packetDue);
  }

  private static Item item(Stakeholder held, String since, Composition composition) {
    return Item.of(
        Inline.text(composition.redaction().participant(held.person())),
        Inline.text(": " + since + "."));
  }

  private static ImmutableList<Item> prompts() {
    return Stream.of(FeedbackPrompt.values())
        .map(prompt -> Item.of(prompt.question(), "For when: " + prompt.reason()))
        .collect(toImmutableList());
  }
}
