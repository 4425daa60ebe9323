package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every formatter promises. Extend it, and say how a reader of the format gets at the text. */
public abstract class PacketFormatterContractTest {

  protected PacketFormatterContractTest() {}

  /** The formatter in question. */
  protected abstract PacketFormatter formatter();

  /** All text that a reader of the printed file sees, in reading order, markup gone. */
  protected abstract String visibleText(byte[] printed);

  /** Whether the format is text, and so must be in UTF-8. */
  protected boolean isText() {
    return true;
  }

  @Test
  void extension_is_a_plain_lower_case_word() {
    assertTrue(formatter().extension().matches("[a-z0-9]+"), formatter().extension());
  }

  @Test
  void same_document_gives_the_same_bytes() {
    assertArrayEquals(
        formatter().format(SamplePacket.document()), formatter().format(SamplePacket.document()));
  }

  @Test
  void printing_one_document_leaves_no_trace_in_the_next() {
    PacketFormatter formatter = formatter();
    byte[] before = formatter.format(SamplePacket.document());
    formatter.format(Blocks.everywhere(place -> place + "\u202E<b>*"));
    assertArrayEquals(before, formatter.format(SamplePacket.document()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "en-US"})
  void bytes_do_not_depend_on_the_place(String place) {
    byte[] here = formatter().format(SamplePacket.document());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(place));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, formatter().format(SamplePacket.document()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void text_formats_are_valid_utf_8_without_a_mark() throws CharacterCodingException {
    if (isText()) {
      Document document = Blocks.everywhere(place -> place + " \uD800 ü 日本 \uD83D\uDE00");
      String text = UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(formatter().format(document)))
          .toString();
      assertFalse(text.startsWith("\uFEFF"));
      assertFalse(text.contains("\r"));
      assertTrue(text.endsWith("\n"));
    }
  }

  @Test
  @Tag("A-045")
  void every_text_is_printed_once_and_in_order() {
    Document document = Blocks.everywhere(place -> "«" + place + "»");
    String text = visibleText(formatter().format(document));
    int end = 0;
    String[] places =
        ("title heading2 heading3 heading4 paragraph value link bullet note1 note2 bullet2 other nine "
                + "ten note one column row cell last words who more fine print")
            .split(" ");
    for (String place : places) {
      int at = text.indexOf("«" + place + "»", end);
      assertTrue(at >= end, place + " is missing or too early in " + text);
      end = at;
    }
  }

  @Test
  void names_of_every_script_are_printed() {
    String text = visibleText(formatter().format(SamplePacket.document()));
    for (String name : new String[] {"Jörg Müßig", "فاطمة", "佐藤 美咲", "Brzęczyszczykiewicz"}) {
      assertTrue(text.contains(name), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\0", "\uD800", "\uDC00\uD800", "\u202E", "\\", "<", "|", "#"})
  void hardly_any_text_is_printed_all_the_same(String text) {
    assertTrue(
        formatter().format(Blocks.everywhere(place -> place.equals("title") ? "T" : text)).length
            > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "*", "_", "[", "](", "<", "&", "`", "![[]()", "\\", "~", "\u05D0", "1. "})
  void ten_thousand_times_the_same_is_printed_in_no_time(String text) {
    Document document = Blocks.everywhere(place -> text.repeat(10_000));
    assertTrue(formatter().format(document).length > 10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example",
        "http:evil"
      })
  void target_that_is_not_of_web_or_mail_is_printed_as_text(String target) {
    Document document = Document.of("T", "en", Paragraph.of(Inline.link("Design record", target)));
    String text = visibleText(formatter().format(document));
    assertTrue(text.contains("Design record (" + PlainText.of(target).strip() + ")"), text);
  }

  @Test
  void document_is_not_changed() {
    Document document = SamplePacket.document();
    formatter().format(document);
    assertEquals(SamplePacket.document(), document);
  }
}
