package dev.promo.packet;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.rubric.Rubric;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** Who, from which level to which, by which ladder, over which time. */
final class HeaderSection implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    facts.add(
        new Fact("Candidate", Naming.withRole(promotion.candidate(), composition.redaction())));
    facts.add(Fact.of(
        "Step",
        promotion.currentLevel().name() + " → " + promotion.targetLevel().name()));
    facts.add(Fact.of("Ladder", ladder(promotion.rubric())));
    promotion
        .sponsor()
        .ifPresent(sponsor -> facts.add(
            new Fact("Sponsor", Naming.withRole(sponsor.person(), composition.redaction()))));
    promotion.cycle().ifPresent(cycle -> facts.add(Fact.of("Cycle", cycle)));
    promotion
        .evidenceWindow()
        .ifPresent(window -> facts.add(Fact.of("Evidence from", window.toString())));
    edition(promotion).ifPresent(edition -> facts.add(Fact.of("Packet", edition)));
    promotion.confidentiality().ifPresent(readers -> facts.add(Fact.of("Confidential", readers)));
    composition.add(new Facts(facts.build()));
  }

  private static String ladder(Rubric rubric) {
    return rubric.title()
        + rubric.version().map(version -> ", version " + version).orElse("")
        + " (" + rubric.source().citation() + ")";
  }

  private static Optional<String> edition(PromotionCase promotion) {
    Optional<String> version = promotion.version().map(number -> "version " + number);
    Optional<String> date = promotion.date().map(LocalDate::toString);
    return Phrases.joined(version, date);
  }
}
