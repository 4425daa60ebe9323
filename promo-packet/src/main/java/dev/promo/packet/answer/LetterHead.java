package dev.promo.packet.answer;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.letter.LetterStatus;
import dev.promo.core.decision.letter.WorkingDays;
import dev.promo.core.policy.Defaults;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.time.LocalDate;

/** From whom to whom, and about which talk. */
final class LetterHead implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    answered
        .record()
        .by()
        .ifPresent(person -> facts.add(new Fact(
            composition.say("letter.to"), Naming.withRole(person, composition.redaction()))));
    facts.add(Fact.of(composition.say("letter.date"), answered.day().toString()));
    facts.add(Fact.of(
        composition.say("letter.about"),
        composition.say(
            "letter.step",
            composition.promotion().targetLevel().name(),
            answered.record().on())));
    composition.add(new Facts(facts.build()));
    late(composition, answered);
  }

  private static void late(Composition composition, Answered answered) {
    Defaults defaults = composition.defaults();
    LocalDate last = WorkingDays.after(answered.record().on(), defaults.workingDaysToSendLetter());
    boolean isDraft =
        answered.record().letterStatus(answered.day(), defaults) == LetterStatus.DRAFT;
    if (isDraft && answered.day().isAfter(last)) {
      composition.note(
          "LATE",
          "head",
          "The letter was to be sent by " + last + ", while both remember the talk.",
          "Send it now, and write 'letter:' with the day it was 'sent'.");
    }
  }
}
