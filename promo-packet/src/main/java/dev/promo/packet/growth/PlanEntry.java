package dev.promo.packet.growth;

import static java.util.stream.Collectors.joining;

import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.SponsorWord;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One piece of planned work: what is done, what it is worth, what will show it, when, and who agreed. */
record PlanEntry(PlanItem plan, Composition composition) {

  Item item() {
    Item item = Item.of(Inline.strong(Phrases.clause(plan.action())));
    for (String note : notes()) {
      item = item.withNote(Inline.text(note));
    }
    return item;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    plan.businessValue().ifPresent(value -> notes.add(sentence("plan.worth", value)));
    notes.add(
        plan.evidence().map(this::expected).orElseGet(() -> composition.say("plan.evidence.none")));
    plan.expectation().ifPresent(line -> notes.add(sentence("plan.line", line)));
    notes.add(composition.say(
        "plan.dates", plan.start(), plan.checkpoint(), plan.due(), owner(), status()));
    notes.add(plan.agreement()
        .map(word -> word("plan.agreement", word))
        .orElseGet(() -> composition.say("plan.agreement.none")));
    plan.answer().ifPresent(word -> notes.add(word("plan.answer", word)));
    return notes;
  }

  private String sentence(String key, String written) {
    return composition.say(key, Phrases.sentence(written));
  }

  private String expected(ExpectedEvidence evidence) {
    String parts = Stream.of(
            evidence.artefact(),
            evidence.number(),
            evidence.witness().map(witness -> composition.say("seen-by", witness)))
        .flatMap(Optional::stream)
        .collect(joining("; "));
    return sentence("plan.evidence", parts);
  }

  private String owner() {
    String owner = composition.wording().language().name(plan.owner());
    return plan.supporter()
        .map(composition.redaction()::participant)
        .map(name -> composition.say("plan.supported", owner, name))
        .orElse(owner);
  }

  /** Evidence that nobody answered is never shown as accepted. */
  private String status() {
    return unansweredSince()
        .map(day -> composition.say("plan.unanswered", day))
        .orElseGet(() -> composition.wording().language().name(plan.status()));
  }

  private Optional<LocalDate> unansweredSince() {
    return composition
        .promotion()
        .date()
        .filter(day -> plan.isUnanswered(day, composition.defaults()))
        .flatMap(day -> plan.submittedOn());
  }

  private String word(String key, SponsorWord word) {
    return composition.say(
        key, composition.redaction().participant(word.by()), word.on(), word.words());
  }
}
