package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;

/** The wins of the time that cover most, each as situation, action and result. */
record WinStories(EvidenceWindow since) implements Section {
  private static final String PART = "wins";

  @Override
  public void compose(Composition composition) {
    ImmutableList<ScoredWin> wins = chosen(composition.promotion());
    composition.section(composition.say("review.wins"));
    if (wins.isEmpty()) {
      composition.notWritten(PART, "Log what you did in this time, and what it changed for whom.");
      composition.paragraph("review.wins.none");
      return;
    }
    if (wins.size() < composition.defaults().fewestWinsOfSelfReview()) {
      composition.note(
          "FEW_WINS",
          PART,
          "The log holds " + wins.size() + " wins of this time that can stand here.",
          "Look into mails, notes and calendars of the months for what is not logged yet.");
    }
    composition.add(new Numbered(
        1, wins.stream().map(each -> item(each.win(), composition)).collect(toImmutableList())));
  }

  /** The choice that a packet would make if the time were its window. */
  private ImmutableList<ScoredWin> chosen(PromotionCase promotion) {
    Defaults defaults = promotion.defaults();
    ImmutableCollection<ScoredWin> chosen = promotion
        .withWindow(since)
        .withDefaults(defaults.withWinsPerPacket(defaults.mostWinsOfSelfReview()))
        .selection()
        .byDimension()
        .values();
    return chosen.asList();
  }

  private Item item(Win win, Composition composition) {
    WinStory story = new WinStory(win, composition);
    Item item = Item.of(Inline.strong(Phrases.sentence(win.title())));
    for (String line : story.lines()) {
      String part = PART + ", win " + win.id();
      item = Unfit.without(line, part, since.to(), composition)
          .map(Inline::text)
          .map(item::withNote)
          .orElse(item);
    }
    return item;
  }
}
