package dev.promo.packet.calibration;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Redaction;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

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
    facts.add(Fact.of("Ladder", ladder(promotion.rubric(), composition.redaction())));
    promotion
        .sponsor()
        .ifPresent(sponsor -> facts.add(
            new Fact("Sponsor", Naming.withRole(sponsor.person(), composition.redaction()))));
    promotion.cycle().ifPresent(cycle -> facts.add(Fact.of("Cycle", cycle.name())));
    promotion
        .evidenceWindow()
        .ifPresent(window -> facts.add(Fact.of("Evidence from", window.toString())));
    edition(promotion).ifPresent(edition -> facts.add(Fact.of("Packet", edition)));
    promotion.confidentiality().ifPresent(readers -> facts.add(Fact.of("Confidential", readers)));
    composition.add(new Facts(facts.build()));
  }

  private static String ladder(Rubric rubric, Redaction redaction) {
    return rubric.title()
        + rubric.version().map(version -> ", version " + version).orElse("")
        + " (" + source(rubric.source(), redaction) + ")";
  }

  /** Where the ladder's words come from: a case is judged by them, so nobody may have to ask. */
  private static String source(RubricSource source, Redaction redaction) {
    return Stream.of(
            Optional.of(source.citation()),
            source.speaker().map(speaker -> "in the words of " + redaction.participant(speaker)),
            source.date().map(LocalDate::toString))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static Optional<String> edition(PromotionCase promotion) {
    Optional<String> version = promotion.version().map(number -> "version " + number);
    Optional<String> date = promotion.date().map(LocalDate::toString);
    return Phrases.joined(version, date);
  }
}
