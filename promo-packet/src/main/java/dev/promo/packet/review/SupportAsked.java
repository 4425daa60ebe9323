package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import java.util.stream.Stream;

/** What the candidate asks for to get there: work that was asked for, and the request of the last update. */
record SupportAsked(EvidenceWindow since) implements Section {
  private static final String PART = "support";

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("review.support"));
    ImmutableList<Item> items = Stream.concat(requested(composition), told(composition))
        .flatMap(text -> Unfit.without(text, PART, since.to(), composition).stream())
        .map(Item::of)
        .collect(toImmutableList());
    if (items.isEmpty()) {
      composition.notWritten(
          PART, "Write 'requests:' under 'plan:' with the work you ask for, and of whom.");
      composition.paragraph("review.support.none");
    } else {
      composition.add(new Bullets(items));
    }
  }

  private Stream<String> requested(Composition composition) {
    return composition.promotion().plan().requests().stream()
        .filter(request -> since.contains(request.askedOn()))
        .flatMap(request ->
            request.opportunity().stream().map(work -> requested(work, request, composition)));
  }

  private static String requested(
      String work, OpportunityRequest request, Composition composition) {
    return composition.say(
        "review.requested",
        Phrases.withoutFullStop(work),
        composition.redaction().participant(request.askedOf()),
        composition.wording().day(request.due()));
  }

  private Stream<String> told(Composition composition) {
    return composition
        .promotion()
        .support()
        .lastUpdate(since.to())
        .filter(update -> since.contains(update.on()))
        .flatMap(OneOnOneUpdate::request)
        .map(Phrases::sentence)
        .stream();
  }
}
