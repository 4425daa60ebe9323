package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextFormatterTest extends PacketFormatterContractTest {

  @Override
  protected PacketFormatter formatter() {
    return new TextFormatter();
  }

  @Override
  protected String visibleText(byte[] printed) {
    return new String(printed, UTF_8);
  }

  @Test
  void headings_are_underlined_by_their_rank_and_as_wide_as_they_look() {
    assertEquals(
        "T\n=\n\n佐藤さん\n--------\n\nb\n~\n\nc\n.\n",
        new TextFormatter()
            .text(Document.of(
                "T", "en", new Heading(2, "佐藤さん"), new Heading(3, "b"), new Heading(4, "c"))));
  }

  @Test
  void a_line_ends_before_the_word_that_has_no_room() {
    String line = "x".repeat(76);
    assertEquals(line + " abc\nd", body(Paragraph.of(line + " abc d")));
    assertEquals(line + "\nabcde", body(Paragraph.of(line + " abcde")));
  }

  @Test
  void a_word_longer_than_a_line_is_divided_between_letters_and_never_before_a_mark() {
    String word = "e\u0301".repeat(85);
    assertEquals("e\u0301".repeat(80) + "\n" + "e\u0301".repeat(5), body(Paragraph.of(word)));
  }

  @Test
  void a_space_ends_a_line_whatever_mark_follows_it() {
    String word = "x".repeat(80);
    assertEquals(word + "\n\u200Fy", body(Paragraph.of(word + " \u200Fy")));
  }

  @Test
  void ideographs_break_anywhere_but_before_a_full_stop() {
    assertEquals("字".repeat(40) + "\n字", body(Paragraph.of("字".repeat(41))));
    assertEquals("字".repeat(39) + "\n字。", body(Paragraph.of("字".repeat(40) + "。")));
  }

  @Test
  void values_stand_below_one_another() {
    assertEquals(
        "Step: a\n佐藤: b\nNo:",
        body(Facts.of(Fact.of("Step", "a"), Fact.of("佐藤", "b"), Fact.of("No", ""))));
  }

  @Test
  void a_long_label_moves_no_value_but_its_own() {
    assertEquals(
        "a: 1\nA label that nobody would look for: 2",
        body(Facts.of(Fact.of("a", "1"), Fact.of("A label that nobody would look for", "2"))));
  }

  @Test
  void numbers_end_in_one_column_and_text_hangs_behind_them() {
    String words = "word ".repeat(16).strip();
    assertEquals(
        " 9. " + words.substring(0, 74) + "\n    word\n    note\n\n10. b",
        body(Numbered.of(9, Item.of(words, "note", " "), Item.of("b"))));
    assertEquals("- a\n- b", body(Bullets.of(Item.of("a"), Item.of("b"))));
  }

  @Test
  void a_table_that_fits_is_as_narrow_as_its_cells() {
    assertEquals(
        "Name    Shown\n------  -----\n佐藤    ● b\nJ. Roe",
        body(table("Name Shown", "佐藤|● b", "J. Roe|")));
  }

  @Test
  void a_table_that_does_not_fit_gives_room_to_the_longest_cells() {
    assertEquals(
        "Name  Words\n----  " + "-".repeat(74) + "\na     " + "word ".repeat(14)
            + "word\n      word" + "\n\nb     c",
        body(table("Name Words", "a|" + "word ".repeat(16), "b|c")));
  }

  @Test
  void a_table_of_too_many_columns_becomes_names_and_values() {
    String names = "n".repeat(16) + (" " + "m".repeat(16)).repeat(4);
    assertEquals(
        "n".repeat(16) + ": 1\n" + ("m".repeat(16) + ": 2\n").repeat(4).strip(),
        body(table(names, "1|2|2|2|2")));
  }

  @Test
  void quotations_are_set_in_and_fine_print_stands_below_a_rule() {
    assertEquals(
        "    a\n    — b\n\n" + "-".repeat(80) + "\n\nc\n\nd",
        body(Quotation.of("a", "b"), FinePrint.of("c"), FinePrint.of("d")));
  }

  @Test
  void a_link_shows_where_it_leads() {
    assertEquals(
        "see record (https://a.example/)",
        body(Paragraph.of(Inline.strong("see "), Inline.link("record", "https://a.example/"))));
  }

  @Test
  void nothing_is_printed_for_a_block_without_text() {
    assertEquals(
        "a",
        body(Paragraph.of(" "), new Heading(2, ""), Facts.of(), Bullets.of(), Paragraph.of("a")));
  }

  private static Table table(String header, String... rows) {
    return new Table(
        ImmutableList.copyOf(header.split(" ", -1)),
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split("\\|", -1))
                .map(Cell::of)
                .collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static String body(Block... blocks) {
    Document document = new Document("T", "en", ImmutableList.copyOf(blocks));
    return new TextFormatter().text(document).substring("T\n=\n\n".length()).stripTrailing();
  }
}
