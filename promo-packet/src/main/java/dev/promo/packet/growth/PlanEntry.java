package dev.promo.packet.growth;

import static java.util.stream.Collectors.joining;

import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanOwner;
import dev.promo.core.gap.plan.SponsorWord;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
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
    plan.businessValue().ifPresent(value -> notes.add("Worth it: " + Phrases.sentence(value)));
    notes.add(
        "Evidence expected: " + plan.evidence().map(PlanEntry::expected).orElse("not said yet."));
    plan.expectation().ifPresent(line -> notes.add("Answers the line: " + Phrases.sentence(line)));
    notes.add("From " + plan.start() + ", looked at on " + plan.checkpoint() + ", due " + plan.due()
        + "; " + owner() + "; " + status() + ".");
    notes.add(agreement());
    plan.answer().ifPresent(word -> notes.add("Answer of " + word(word)));
    return notes;
  }

  private static String expected(ExpectedEvidence evidence) {
    return Phrases.sentence(Stream.of(
            evidence.artefact(),
            evidence.number(),
            evidence.witness().map(witness -> "seen by " + witness))
        .flatMap(Optional::stream)
        .collect(joining("; ")));
  }

  private String owner() {
    String owner =
        plan.owner() == PlanOwner.MANAGER ? "carried by the manager" : "carried by the candidate";
    return owner
        + plan.supporter()
            .map(person -> " with " + composition.redaction().participant(person))
            .orElse("");
  }

  /** Evidence that nobody answered is never shown as accepted. */
  private String status() {
    boolean isUnanswered = composition
        .promotion()
        .date()
        .filter(day -> plan.isUnanswered(day, composition.defaults()))
        .isPresent();
    return isUnanswered
        ? "evidence submitted, unanswered since " + plan.submittedOn().orElseThrow()
        : Phrases.words(plan.status());
  }

  private String agreement() {
    return plan.agreement()
        .map(word -> "Agreed by " + word(word))
        .orElse("Nobody has agreed in writing that it would count.");
  }

  private String word(SponsorWord word) {
    return composition.redaction().participant(word.by()) + " on " + word.on() + ": “"
        + word.words() + "”";
  }
}
