package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;

/** What others said about the work and what was done about it; who said it stays with the candidate. */
record FeedbackReceived(EvidenceWindow since) implements Section {
  private static final String PART = "feedback";

  @Override
  public void compose(Composition composition) {
    FeedbackLog log = composition.promotion().support().feedback();
    composition.section(composition.say("review.feedback"));
    long asked =
        log.requests().stream().filter(each -> since.contains(each.on())).count();
    composition.paragraph("review.asked", asked);
    ImmutableList<Item> items = log.items().stream()
        .filter(item -> since.contains(item.date()))
        .map(item -> item(item, composition))
        .collect(toImmutableList());
    if (items.isEmpty()) {
      composition.notWritten(PART, "Write 'feedback:' with what was said and what you did.");
      composition.paragraph("review.feedback.none");
    } else {
      composition.add(new Bullets(items));
    }
  }

  private static Item item(FeedbackItem item, Composition composition) {
    String said = composition.say(
        "review.said", composition.wording().day(item.date()), Phrases.sentence(item.point()));
    return answer(item, composition).isEmpty()
        ? Item.of(said)
        : Item.of(Inline.text(said + " "), Inline.strong(answer(item, composition)));
  }

  private static String answer(FeedbackItem item, Composition composition) {
    boolean isOwed = item.polarity() == FeedbackPolarity.NEGATIVE;
    return item.action()
        .map(done ->
            composition.say("review.answer." + item.status().name(), Phrases.sentence(done)))
        .orElse(isOwed ? composition.say("review.answer.none") : "");
  }
}
