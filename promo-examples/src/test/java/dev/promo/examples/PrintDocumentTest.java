package dev.promo.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.packet.DocumentKind;
import dev.promo.packet.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintDocumentTest {
  /** Those of which a case without an answer has nothing to say. */
  private static final String ABOUT_AN_ANSWER = "DECISION_LETTER|APPROVAL_RECORD";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ABOUT_AN_ANSWER)
  void each_document_of_the_sample_is_printed_without_a_complaint(DocumentKind kind) {
    Run run = Run.of(PrintDocument::run, kind.spec().kind());

    assertEquals("", run.err());
    assertEquals(0, run.status());
  }

  @ParameterizedTest
  @CsvSource({
    "markdown, '# Appendix to the packet: Noor Haddad'",
    "html, <!DOCTYPE html>",
    "text, 'Appendix to the packet: Noor Haddad'",
    "csv, 'Appendix to the packet: Noor Haddad,'",
    "json, {"
  })
  void each_format_prints_the_same_document(String format, String start) {
    Run run = Run.of(PrintDocument::run, "packet-appendix", "--as", format, "--on", "2026-11-02");

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith(start), run.out());
    assertTrue(run.out().contains("recall trace time [11]"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "txt", "--on"})
  void an_unknown_format_gets_the_list_of_formats(String format) {
    Run run = Run.of(PrintDocument::run, "packet", "--as", format);

    assertEquals(2, run.status());
    assertTrue(
        run.err().contains("[--as pdf|pdf-letter|docx|docx-letter|html|markdown|text|csv|json]"),
        run.err());
  }

  @ParameterizedTest
  @EnumSource
  void each_document_is_printed_in_german(DocumentKind kind) {
    Run run = Run.of(PrintDocument::run, kind.spec().kind(), "--language", "de", "--as", "text");

    assertEquals(0, run.status(), run.err());
    String title = kind.spec().in(Language.german()).title();
    assertTrue(run.out().startsWith(title), run.out());
    assertTrue(run.out().contains("sichert kein Ergebnis zu"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tlh", "--as"})
  void an_unknown_language_gets_the_list_of_languages(String tag) {
    Run run = Run.of(PrintDocument::run, "packet", "--language", tag);

    assertEquals(2, run.status());
    assertTrue(run.err().contains("[--language en|de]"), run.err());
  }

  @Test
  void a_format_that_is_not_named_gets_the_usage() {
    assertEquals(2, Run.of(PrintDocument::run, "packet", "--as").status());
  }

  @ParameterizedTest
  @EnumSource
  void each_document_says_what_it_is_not(DocumentKind kind) {
    assertTrue(
        Run.of(PrintDocument::run, kind.spec().kind()).out().contains("guarantees no outcome"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ABOUT_AN_ANSWER)
  void a_document_about_an_answer_says_that_there_is_none(DocumentKind kind) {
    Run run = Run.of(PrintDocument::run, kind.spec().kind());

    assertEquals(0, run.status());
    assertTrue(run.err().contains("NOT_WRITTEN"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ranking", "--on"})
  void an_unknown_kind_gets_the_list_of_kinds(String kind) {
    Run run = Run.of(PrintDocument::run, kind);

    assertEquals(2, run.status());
    assertTrue(run.err().contains("KIND is one of packet, "), run.err());
  }

  @Test
  void a_day_that_is_none_gets_the_usage() {
    assertEquals(
        2, Run.of(PrintDocument::run, "monthly-sheet", "--on", "yesterday").status());
  }
}
