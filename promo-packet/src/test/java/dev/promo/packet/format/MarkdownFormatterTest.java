package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFormatterTest extends PacketFormatterContractTest {

  @Override
  protected PacketFormatter formatter() {
    return new MarkdownFormatter();
  }

  @Override
  protected String visibleText(byte[] printed) {
    return new MarkdownReader(new String(printed, UTF_8)).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cut p95 latency 40 % (820 ms -> 490 ms), 2026-Q3; “no outage since”.",
        "W-12, Q3: R&D and AT&T use snake_case_names & C:\\temp -- it's fine...",
        "a < b, x <= 5, <5 ms, 3 > 2, 5 * 3, ~40 %, C#, #1 of 7, -5 %, +12 %, 1.5x, 2026.",
        "[W-12, 2026 Q2, corroborated by Aroha] (est.) $5M to $10M / a|b; 100% = all!",
        "see https://ladder.example/a_b and mail j@a.example"
      })
  void ordinary_prose_is_printed_as_it_is(String prose) {
    assertEquals(prose, body(Paragraph.of(prose)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "1. first~1\\. first",
        "2026) x~2026\\) x",
        "- x~\\- x",
        "+ x~\\+ x",
        "# x~\\# x",
        "> x~\\> x",
        "---~\\---",
        "===~\\===",
        "*x*~\\*x\\*",
        "_x_~\\_x\\_",
        "[a](b)~[a\\](b)",
        "[a]: b~[a\\]: b",
        "[ ] todo~\\[ ] todo",
        "<b>~\\<b>",
        "<5@a.b>~\\<5@a.b>",
        "&amp;~\\&amp;",
        "&#35;~\\&#35;",
        "a\\*~a\\\\\\*",
        ":--|--~\\:--|--"
      })
  void markup_is_escaped_only_where_it_would_mean_something(String typed, String printed) {
    assertEquals(printed, body(Paragraph.of(typed)));
  }

  @Test
  void line_breaks_and_tabs_become_single_spaces() {
    assertEquals("a b c d", body(Paragraph.of("\na \r\n b\tc\u2028d\n\n")));
  }

  @Test
  void notes_stand_below_their_item() {
    assertEquals(
        "9. **Won** it\\\n   W-1\n\n10. Other\\\n    W-2\\\n    why",
        body(Numbered.of(
            9,
            Item.of(Inline.strong("Won"), Inline.text(" it")).withNote(Inline.text("W-1")),
            Item.of("Other", "W-2", "", "why"))));
  }

  @Test
  void list_that_follows_a_list_stays_a_list_of_its_own() {
    Bullets bullets = Bullets.of(Item.of("a"), Item.of("b"));
    assertEquals(
        "- a\n- b\n\n+ a\n+ b\n\n- a\n- b",
        body(bullets, Paragraph.of(" "), bullets, Bullets.of(), bullets));
    assertEquals("1. a\n\n1) b", body(Numbered.of(1, Item.of("a")), Numbered.of(1, Item.of("b"))));
  }

  @Test
  void strong_text_is_strong_only_where_stars_can_say_so() {
    assertEquals("**a** b", body(Paragraph.of(Inline.strong("a "), Inline.text("b"))));
    assertEquals("**ab**", body(Paragraph.of(Inline.strong("a"), Inline.strong("b"))));
    assertEquals(
        "x(b)y", body(Paragraph.of(Inline.text("x"), Inline.strong("(b)"), Inline.text("y"))));
    assertEquals(
        "x **(b)** y",
        body(Paragraph.of(Inline.text("x "), Inline.strong("(b)"), Inline.text(" y"))));
    assertEquals("", body(Paragraph.of(Inline.strong(" "))));
  }

  @Test
  void link_keeps_its_address() {
    assertEquals(
        "[a \\[1\\]](HTTPS://a.example/x_%28y%29?b=1&c=2&\\&amp;z=%7C)",
        body(Paragraph.of(Inline.link("a [1]", "HTTPS://a.example/x_(y)?b=1&c=2&&amp;z=|"))));
    assertEquals(
        "\\![x](mailto:a@b.example)",
        body(Paragraph.of(Inline.text("!"), Inline.link("x", "mailto:a@b.example"))));
  }

  @Test
  void link_may_be_called_as_the_box_of_a_task() {
    assertEquals(
        "[x](https://a.example/)", body(Paragraph.of(Inline.link("x", "https://a.example/"))));
  }

  @Test
  void heading_keeps_its_last_mark() {
    assertEquals("## C \\#\n\n### # x", body(new Heading(2, "C #"), new Heading(3, "# x")));
  }

  private static String body(Block... blocks) {
    Document document = new Document("T", "en", ImmutableList.copyOf(blocks));
    return new MarkdownFormatter().text(document).substring("# T\n".length()).strip();
  }
}
