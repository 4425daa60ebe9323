package dev.promo.packet.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.win.WinKind;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Lists of what is easily overlooked between the entries, each line with its day. */
final class KeptWins {
  private KeptWins() {}

  /** The entries of a kind, each told in its list by its day and its title alone. */
  static Stream<Item> ofKind(WinKind kind, Composition composition) {
    return composition.promotion().log().wins().stream()
        .filter(win -> win.kind().filter(kind::equals).isPresent())
        .map(win -> line(win.date(), Phrases.sentence(win.title()), composition));
  }

  static Item line(LocalDate day, String text, Composition composition) {
    return Item.of(composition.wording().day(day) + " · " + text);
  }

  /** The list under its heading; nothing if there is nothing to list. */
  static void list(String heading, Stream<Item> lines, Composition composition) {
    ImmutableList<Item> items = lines.collect(toImmutableList());
    if (!items.isEmpty()) {
      composition.section(composition.say(heading));
      composition.add(new Bullets(items));
    }
  }
}
