package dev.promo.packet.answer;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** When both look at it, who does what, and when it is decided. */
final class Dates implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    PathOffered path = answered.record().path();
    if (!path.isOffered()) {
      return;
    }
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    day(facts, composition.say("dates.checkpoint"), path.checkpoint());
    day(facts, composition.say("dates.due"), path.due());
    path.reviewer()
        .ifPresent(person -> facts.add(Fact.of(
            composition.say("dates.reviewer"), composition.redaction().participant(person))));
    day(facts, composition.say("dates.decision"), path.decisionOn());
    composition.section(composition.say("dates.heading"));
    composition.add(new Facts(facts.build()));
  }

  private static void day(
      ImmutableList.Builder<Fact> facts, String label, Optional<LocalDate> day) {
    day.ifPresent(on -> facts.add(Fact.of(label, on.toString())));
  }
}
