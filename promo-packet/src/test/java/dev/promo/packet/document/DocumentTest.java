package dev.promo.packet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "de-AT", "ar", "zh-Hant-TW", "ja"})
  void language_may_be_any_bcp_47_tag(String tag) {
    assertEquals(tag, Document.of("Title", tag).language());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de_AT", "en\" onload=\"x", "x-private", "e"})
  void language_that_is_no_tag_is_refused(String tag) {
    assertThrows(IllegalArgumentException.class, () -> Document.of("Title", tag));
  }

  @Test
  void title_is_never_blank() {
    assertThrows(IllegalArgumentException.class, () -> Document.of(" \n", "en"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void heading_outside_2_to_4_is_refused(int level) {
    assertThrows(IllegalArgumentException.class, () -> new Heading(level, "text"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000_000})
  void numbers_outside_their_range_are_refused(int first) {
    assertThrows(IllegalArgumentException.class, () -> Numbered.of(first));
  }

  @Test
  void row_as_wide_as_the_header_is_kept_and_any_other_refused() {
    ImmutableList<String> header = ImmutableList.of("a", "b");
    ImmutableList<Cell> pair = ImmutableList.of(Cell.of("1"), Cell.of("2"));
    assertEquals(1, new Table(header, ImmutableList.of(pair)).rows().size());
    Exception complaint = assertThrows(
        IllegalArgumentException.class,
        () -> new Table(header, ImmutableList.of(ImmutableList.of(Cell.of("1")))));
    assertEquals("row of 1 cells must be as wide as the header (2)", complaint.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new Table(ImmutableList.of(), ImmutableList.of()));
  }

  @Test
  void text_is_kept_as_it_was_typed() {
    String typed = "a\u202E\n<b>\uD800\t**";
    assertEquals(Inline.text(typed), Paragraph.of(typed).text().get(0));
    assertEquals(Item.of("x", typed), Item.of(Inline.text("x")).withNote(Inline.text(typed)));
  }
}
