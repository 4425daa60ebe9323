package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.Win;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Heading;

/** Every win of the log, newest first, under its quarter. */
final class EntryList implements Section {
  private static final int QUARTER_LEVEL = 3;

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("brag.entries"));
    ImmutableListMultimap<Quarter, Win> byQuarter = composition.promotion().log().wins().stream()
        .collect(toImmutableListMultimap(win -> Quarter.of(win.date()), win -> win));
    if (byQuarter.isEmpty()) {
      composition.notWritten("entries", "Log one thing you did, with its day; a line is enough.");
      composition.paragraph("brag.entries.none");
    }
    byQuarter.asMap().forEach((quarter, wins) -> {
      composition.add(new Heading(QUARTER_LEVEL, composition.wording().quarter(quarter)));
      composition.add(new Bullets(wins.stream()
          .map(win -> new LogEntry(win, composition).item())
          .collect(toImmutableList())));
    });
  }
}
