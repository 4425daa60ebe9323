package dev.promo.packet.calibration;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
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
    facts.add(new Fact(
        composition.say("header.candidate"),
        Naming.withRole(promotion.candidate(), composition.redaction())));
    facts.add(Fact.of(
        composition.say("header.step"),
        promotion.currentLevel().name() + " → " + promotion.targetLevel().name()));
    facts.add(Fact.of(composition.say("header.ladder"), ladder(promotion.rubric(), composition)));
    promotion
        .sponsor()
        .ifPresent(sponsor -> facts.add(new Fact(
            composition.say("header.sponsor"),
            Naming.withRole(sponsor.person(), composition.redaction()))));
    promotion
        .cycle()
        .ifPresent(cycle -> facts.add(Fact.of(composition.say("header.cycle"), cycle.name())));
    promotion
        .evidenceWindow()
        .map(composition.wording()::days)
        .ifPresent(days -> facts.add(Fact.of(composition.say("header.window"), days)));
    edition(promotion, composition)
        .ifPresent(edition -> facts.add(Fact.of(composition.say("header.packet"), edition)));
    promotion
        .confidentiality()
        .ifPresent(readers -> facts.add(Fact.of(composition.say("header.confidential"), readers)));
    composition.add(new Facts(facts.build()));
  }

  private static String ladder(Rubric rubric, Composition composition) {
    String source = source(rubric.source(), composition);
    return rubric
        .version()
        .map(version -> composition.say("header.ladder.version", rubric.title(), version, source))
        .orElseGet(() -> composition.say("header.ladder.whole", rubric.title(), source));
  }

  /** Where the ladder's words come from: a case is judged by them, so nobody may have to ask. */
  private static String source(RubricSource source, Composition composition) {
    return Stream.of(
            Optional.of(citation(source, composition)),
            source
                .speaker()
                .map(speaker -> composition.say(
                    "header.ladder.speaker", composition.redaction().participant(speaker))),
            source.date().map(LocalDate::toString))
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String citation(RubricSource source, Composition composition) {
    return source.equals(RubricSource.SHIPPED)
        ? composition.say("header.ladder.shipped")
        : source.citation();
  }

  private static Optional<String> edition(PromotionCase promotion, Composition composition) {
    Optional<String> version = promotion
        .version()
        .map(number -> composition.say("header.version", Integer.toString(number)));
    Optional<String> date = promotion.date().map(LocalDate::toString);
    return Phrases.joined(version, date);
  }
}
