package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import org.junit.jupiter.api.Test;

class HtmlFormatterTest extends PacketFormatterContractTest {

  @Override
  protected PacketFormatter formatter() {
    return new HtmlFormatter();
  }

  @Override
  protected String visibleText(byte[] printed) {
    return new HtmlReader(new String(printed, UTF_8)).text();
  }

  @Test
  void page_forbids_itself_everything_but_its_own_style() {
    String page = page("en");
    assertTrue(page.startsWith(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\" />"));
    assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    for (String door :
        new String[] {"<script", "src=", "@import", "url(", "javascript:", "<link"}) {
      assertFalse(page.contains(door), door);
    }
  }

  @Test
  void style_is_harmless_in_xml_too() {
    String page = page("en");
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    assertTrue(style.contains("@page"));
    assertFalse(style.contains("<") || style.contains("&"));
  }

  @Test
  void page_runs_as_its_language_does() {
    assertTrue(page("ar").contains("<html lang=\"ar\" dir=\"rtl\">"));
    assertTrue(page("az-Arab").contains("dir=\"rtl\""));
    assertTrue(page("pa").contains("dir=\"ltr\""));
  }

  @Test
  void day_is_marked_so_that_no_line_ends_within_it() {
    assertEquals(
        "<p>&amp; due <time>2026-11-02</time>, 12026-11-02, 2026-13-02, a-b,"
            + " <time>2027-01-31</time></p>",
        body(Paragraph.of("& due 2026-11-02, 12026-11-02, 2026-13-02, a-b, 2027-01-31")));
    assertTrue(page("en").contains("time { white-space: nowrap; }"));
  }

  @Test
  void line_runs_as_most_of_its_letters_do() {
    assertEquals("<p dir=\"rtl\">قلّلت زمن API</p>", body(Paragraph.of("قلّلت زمن API")));
    assertEquals("<p>أمل, Director of Finance</p>", body(Paragraph.of("أمل, Director of Finance")));
  }

  @Test
  void neighbours_of_two_directions_are_kept_apart() {
    assertEquals(
        "<p><bdi>seen by </bdi><strong><bdi>أمل</bdi></strong></p>",
        body(Paragraph.of(Inline.text("seen by "), Inline.strong("أمل"))));
    assertEquals(
        "<p>a – <strong>b</strong></p>",
        body(Paragraph.of(Inline.text("a – "), Inline.strong("b"))));
  }

  @Test
  void every_special_character_is_escaped() {
    assertEquals(
        "<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; a b \uFFFD</p>",
        body(Paragraph.of("<b> & \"x\" 'y' a\n\tb \u202E")));
  }

  @Test
  void numbers_go_on_and_notes_stand_below() {
    assertEquals(
        "<ol start=\"4\">\n<li><p>a</p>\n<p class=\"note\">n</p></li>\n</ol>",
        body(Numbered.of(4, Item.of("a", "n"))));
  }

  @Test
  void first_cell_names_its_row_and_a_word_of_no_language_may_break() {
    String word = "x".repeat(29);
    assertEquals(
        "<tbody>\n<tr><th scope=\"row\">a b</th><td data-name=\"2\" class=\"wrap\">" + word
            + "</td></tr>\n</tbody>",
        between(
            body(new Table(
                ImmutableList.of("1", "2"),
                ImmutableList.of(ImmutableList.of(
                    Cell.of(Inline.text("a "), Inline.text("b")), Cell.of(word))))),
            "<tbody>",
            "</tbody>"));
  }

  @Test
  void fine_print_shares_one_footer() {
    assertEquals(
        "<footer>\n<p>a</p>\n<p>b</p>\n</footer>\n<p>c</p>",
        body(FinePrint.of("a"), FinePrint.of("b"), Paragraph.of("c")));
  }

  @Test
  void quotation_without_attribution_has_no_caption() {
    assertEquals(
        "<figure>\n<blockquote><p>a</p></blockquote>\n</figure>", body(Quotation.of("a", " ")));
  }

  @Test
  void link_leads_to_web_and_mail_only() {
    assertEquals(
        "<p><a href=\"https://a.example/?b=%22&amp;c=&#39;\">x</a></p>",
        body(Paragraph.of(Inline.link("x", "\u0001https://a.example/?b=\"&c='"))));
    assertEquals(
        "<p><a href=\"mailto:a@b.example\">mailto:a@b.example</a></p>",
        body(Paragraph.of(Inline.link(" ", "mailto:a@b.example"))));
    assertEquals("<p>x (data:y)</p>", body(Paragraph.of(Inline.link("x", "data:y"))));
  }

  private static String page(String language) {
    return new HtmlFormatter().text(Document.of("T", language, Paragraph.of("x")));
  }

  private static String body(Block... blocks) {
    Document document = new Document("T", "en", ImmutableList.copyOf(blocks));
    String page = new HtmlFormatter().text(document);
    return page.substring(page.indexOf("</h1>") + 5, page.indexOf("</main>")).strip();
  }

  private static String between(String text, String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to) + to.length());
  }
}
