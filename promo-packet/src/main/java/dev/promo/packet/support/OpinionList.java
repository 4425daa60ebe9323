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
    composition.section(composition.say("opinions.heading"));
    if (fresh.isFresh()) {
      composition.paragraph("opinions.fresh", composition.defaults().daysUntilOpinionIsStale());
      return;
    }
    packetDue(promotion)
        .ifPresentOrElse(
            due -> composition.paragraph("opinions.ask-before", due),
            () -> composition.paragraph("opinions.ask"));
    composition.add(new Bullets(Stream.concat(
            fresh.unheard().stream().map(held -> item("opinions.unheard", held, composition)),
            fresh.stale().stream().map(held -> item("opinions.stale", held, composition)))
        .collect(toImmutableList())));
    composition.paragraph("opinions.questions");
    composition.add(new Bullets(prompts(composition)));
  }

  /** When opinions come too late: as the present cycle says while that lies ahead, or else for the next packet. */
  private Optional<LocalDate> packetDue(PromotionCase promotion) {
    return promotion
        .cycle()
        .flatMap(PromotionCycle::packetDue)
        .filter(due -> !due.isBefore(day))
        .or(promotion::packetDue);
  }

  private static Item item(String key, Stakeholder held, Composition composition) {
    return Item.of(composition
        .wording()
        .line(
            key,
            Inline.text(composition.redaction().participant(held.person())),
            StakeholderCells.lastFeedback(held, composition)));
  }

  private static ImmutableList<Item> prompts(Composition composition) {
    return Stream.of(FeedbackPrompt.values())
        .map(prompt -> Item.of(
            composition.wording().language().name(prompt),
            composition.say("opinions.when." + prompt.name())))
        .collect(toImmutableList());
  }
}
