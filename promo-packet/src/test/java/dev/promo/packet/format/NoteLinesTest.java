package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteLinesTest {
  private static final Item PLAIN = Item.of("a");
  private static final Item ONE = Item.of("b", "one");
  private static final Item TWO = Item.of("c", "one", "two");
  private static final Item THREE = Item.of("d", "one", "two", "three");

  @Test
  void two_notes_share_a_line() {
    NoteLines lines = new NoteLines(ImmutableList.of(PLAIN, ONE, TWO), " | ");

    assertEquals(List.of(), words(lines, PLAIN));
    assertEquals(List.of("one"), words(lines, ONE));
    assertEquals(List.of("one | two"), words(lines, TWO));
  }

  @Test
  void where_one_item_has_more_each_note_has_a_line() {
    NoteLines lines = new NoteLines(ImmutableList.of(TWO, THREE), " | ");

    assertEquals(List.of("one", "two"), words(lines, TWO));
    assertEquals(List.of("one", "two", "three"), words(lines, THREE));
  }

  private static List<String> words(NoteLines lines, Item item) {
    return lines.of(item).stream()
        .map(line -> line.stream().map(Inline::text).reduce("", String::concat))
        .toList();
  }
}
